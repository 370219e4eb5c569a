#pragma once

#include "output/archive_sink.h"
#include "system/rereadable_file.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

namespace mailadvisor {

/// How a run calls its archives: `accounts-0001.tar.zst`, from 1.
std::string nameOfArchive(std::size_t number, ArchiveFormat format);

/// The SHA-256 of all bytes of a file; the first one comes next again.
std::string sumOf(RereadableFile& file);

/// The files in an archive that a bulk run wrote (archive_sink.h), one after the other in the order
/// in which they were put there.
class ArchivedFiles {
public:
    /// A file and its bytes.
    struct File {
        std::string path{};
        std::string bytes{};
    };

    ArchivedFiles(RereadableFile file, ArchiveFormat format);
    ArchivedFiles(ArchivedFiles&&) noexcept;
    ArchivedFiles& operator=(ArchivedFiles&&) noexcept;
    ~ArchivedFiles();

    /// The next file; nothing at the end, where the rest cannot be read, and for one of more than
    /// 64 MiB, which no run writes.
    std::optional<File> next();

    /// Passes the next file and gives its path; nothing as above.
    std::optional<std::string> nextPath();

private:
    struct State;

    std::unique_ptr<State> state_;
};

}  // namespace mailadvisor
