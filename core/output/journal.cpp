#include "output/journal.h"

#include "output/write_bundle.h"
#include "output/write_error.h"
#include "output/write_turn.h"

#include <fstream>

namespace mailadvisor {
namespace {

Unexpected notOurs(const std::string& path) {
    return Unexpected{{ErrorCode::WriteFailed,
                       path,
                       {MESSAGE_ID("error.write-exists"), {{"n", std::int64_t{1}}, {"path", path}}},
                       {MESSAGE_ID("remedy.write-elsewhere"), {}}}};
}

/// The length of the whole lines; a cut last one (killed while writing) is dropped.
Result<std::int64_t> readLines(const std::string& path, std::string_view firstLine,
                               const std::function<void(std::string_view)>& seen) {
    std::ifstream file(path, std::ios::binary);
    std::int64_t length = 0;
    for (std::string line; std::getline(file, line) && !file.eof();) {
        if (length == 0 && line != firstLine) return notOurs(path);
        if (length != 0) seen(line);
        length += static_cast<std::int64_t>(line.size()) + 1;
    }
    return length == 0 ? Result<std::int64_t>(notOurs(path)) : Result<std::int64_t>(length);
}

}  // namespace

Result<Journal> Journal::open(const std::string& folder, std::string_view firstLine,
                              const std::function<void(std::string_view)>& seen) {
    const std::string name(fileName);
    Journal journal;
    journal.path_ = folder + "/" + name;
    std::error_code failure;
    const auto isThere = [&] {
        journal.folder_ = OpenFolder::named(folder, failure);
        return journal.folder_.isOpen() && journal.folder_.look(name, failure) != Standing::Nothing;
    };
    journal.isResumed_ = isThere();
    if (!journal.isResumed_) {
        Bundle begin;
        begin.files.push_back({name, std::string(firstLine) + "\n", {}});
        auto written = writeBundle(begin, folder, {});
        // Another run that begins at the same moment may have been quicker.
        if (!isThere()) {
            if (!written) return Unexpected{std::move(written).error()};
            return Unexpected{writeError(failure, journal.path_)};
        }
        journal.isResumed_ = !written;
    }
    journal.file_ = journal.folder_.append(name, failure);
    if (failure) return Unexpected{writeError(failure, journal.path_)};
    if (journal.file_.lock() == Lock::Taken) return Unexpected{otherRunAtWork(folder)};
    const auto length = readLines(journal.path_, firstLine, seen);
    if (!length) return Unexpected{length.error()};
    failure = journal.file_.cutAfter(*length);
    if (failure) return Unexpected{writeError(failure, journal.path_)};
    return journal;
}

Result<void> Journal::append(const std::string& lines) {
    (void)folder_.syncEverything();
    auto failure = file_.write(lines);
    if (!failure) failure = file_.sync();
    if (failure) return Unexpected{writeError(failure, path_)};
    return {};
}

}  // namespace mailadvisor
