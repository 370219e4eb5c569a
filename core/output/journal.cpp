#include "output/journal.h"

#include "output/write_bundle.h"
#include "output/write_error.h"
#include "output/write_turn.h"
#include "system/rereadable_file.h"

#include <cstddef>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::size_t readAtOnce = 64UL * 1024;

Unexpected notOurs(const std::string& path) {
    return Unexpected{{ErrorCode::WriteFailed,
                       path,
                       {MESSAGE_ID("error.write-exists"), {{"n", std::int64_t{1}}, {"path", path}}},
                       {MESSAGE_ID("remedy.write-elsewhere"), {}}}};
}

/// The length of the whole lines; a cut last one (killed while writing) is dropped.
Result<std::int64_t> readLines(const std::string& path, std::string_view firstLine,
                               const std::function<void(std::string_view)>& seen) {
    auto file = RereadableFile::open(path);
    if (!file) return notOurs(path);
    std::int64_t length = 0;
    std::string rest;
    for (std::string block = file->read(readAtOnce); !block.empty();
         block = file->read(readAtOnce)) {
        rest += block;
        std::size_t begin = 0;
        for (std::size_t end = rest.find('\n'); end != std::string::npos;
             end = rest.find('\n', begin)) {
            const auto line = std::string_view(rest).substr(begin, end - begin);
            if (length == 0 && line != firstLine) return notOurs(path);
            if (length != 0) seen(line);
            length += static_cast<std::int64_t>(line.size()) + 1;
            begin = end + 1;
        }
        rest.erase(0, begin);
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

Result<bool> Journal::look(const std::string& folder, std::string_view firstLine,
                           const std::function<void(std::string_view)>& seen) {
    const std::string name(fileName);
    std::error_code failure;
    const auto place = OpenFolder::named(folder, failure);
    if (!place.isOpen() || place.look(name, failure) == Standing::Nothing) return false;
    const auto length = readLines(folder + "/" + name, firstLine, seen);
    if (!length) return Unexpected{length.error()};
    return true;
}

Result<void> Journal::append(const std::string& lines) {
    (void)folder_.syncEverything();
    auto failure = file_.write(lines);
    if (!failure) failure = file_.sync();
    if (failure) return Unexpected{writeError(failure, path_)};
    return {};
}

}  // namespace mailadvisor
