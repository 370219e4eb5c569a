#include "output/journal.h"

#include "output/write_bundle.h"
#include "output/write_error.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
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
    Journal journal;
    journal.path_ = folder + "/" + std::string(fileName);
    struct stat found {};
    journal.isResumed_ = lstat(journal.path_.c_str(), &found) == 0;
    if (!journal.isResumed_) {
        Bundle begin;
        begin.files.push_back({std::string(fileName), std::string(firstLine) + "\n", {}});
        auto written = writeBundle(begin, folder, {});
        if (!written) return Unexpected{std::move(written).error()};
    }
    const auto length = readLines(journal.path_, firstLine, seen);
    if (!length) return Unexpected{length.error()};
    journal.file_ =
        Descriptor(::open(journal.path_.c_str(), O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC));
    const bool isReady = journal.file_.isOpen() && ftruncate(journal.file_.number(), *length) == 0;
    if (!isReady) return Unexpected{writeError(errno, journal.path_)};
    return journal;
}

Result<void> Journal::append(const std::string& lines) {
    syncfs(file_.number());
    int failure = writeAll(file_.number(), lines);
    if (failure == 0 && fsync(file_.number()) != 0) failure = errno;
    if (failure != 0) return Unexpected{writeError(failure, path_)};
    return {};
}

}  // namespace mailadvisor
