#pragma once

#include "output/archive_sink.h"
#include "output/open_folder.h"

#include <memory>
#include <string>
#include <string_view>
#include <system_error>

namespace mailadvisor {

/// The bytes of one archive, written into a file or into memory as its entries come (libarchive).
class ArchiveStream {
public:
    ArchiveStream(ArchiveFormat format, OpenFile file);

    /// Appends to `bytes`, which must outlive it.
    ArchiveStream(ArchiveFormat format, std::string& bytes);
    ~ArchiveStream();
    ArchiveStream(const ArchiveStream&) = delete;
    ArchiveStream& operator=(const ArchiveStream&) = delete;

    /// Adds an entry; `path` is relative and UTF-8. After a failure each call gives it again.
    std::error_code addFolder(const std::string& path);
    std::error_code addFile(const std::string& path, std::string_view content);

    /// Writes the end, and everything onto the disk itself.
    std::error_code finish();

private:
    struct State;

    void open();

    std::unique_ptr<State> state_;
};

}  // namespace mailadvisor
