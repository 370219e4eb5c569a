#pragma once

#include "output/sink.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// The kind of archive that is written.
enum class ArchiveFormat {
    Zip,
    TarZst,  ///< tar (pax), compressed with Zstandard
    Tar,     ///< the same as it is: unpacked where nothing but tar is installed
};

/// As it stands behind the name of an archive: `zip`, `tar.zst`, `tar`.
std::string_view nameOf(ArchiveFormat format);
std::optional<ArchiveFormat> archiveFormatFromName(std::string_view name);

/// Writes bundles into one archive as they come, holding none of them.
///
/// The same bundles in the same order give the same bytes, whatever the time, zone, user and
/// locale: times are fixed (1980-01-01), owners 0, files 0600 and folders 0700, names UTF-8.
///
/// The archive (mode 0600) is made ready in a hidden folder beside its place and moved there by
/// finish(); without that, or when the run is killed, nothing is left of it and what stood there
/// stays. After a WriteFailed the archive is lost: each later call fails likewise.
class ArchiveSink : public Sink {
public:
    /// `path` is the archive's own; missing folders on the way are made. Ends first what
    /// killed runs left beside it, unless it is a dry run.
    ///
    /// Errors: WriteFailed when the archive exists and `force` is not set, when something that is
    /// not an ordinary file stands there, and for everything the system refuses.
    static Result<std::unique_ptr<ArchiveSink>> create(const std::string& path,
                                                       ArchiveFormat format,
                                                       const WriteOptions& options);
    ~ArchiveSink() override;

    Result<std::vector<WrittenFile>> put(std::string_view name, const Bundle& bundle) override;
    Result<void> finish() override;

private:
    struct Target;

    explicit ArchiveSink(std::unique_ptr<Target> target);

    std::unique_ptr<Target> target_;
};

}  // namespace mailadvisor
