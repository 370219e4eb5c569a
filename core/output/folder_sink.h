#pragma once

#include "output/placement.h"
#include "output/sink.h"

#include <string>

namespace mailadvisor {

/// Writes bundles into a folder: files 0600, new folders 0700.
///
/// Missing folders are made. The files of a bundle are made ready in a hidden folder beside their
/// place and moved there by renaming, so a full disk, a failure or a kill leaves what was there
/// before; what a killed run left behind is ended by the next (leftovers.h). Several runs that
/// write in one folder take turns. Links below the folder are not followed.
class FolderSink : public Sink {
public:
    /// Ends what killed runs left there, unless it is a dry run.
    FolderSink(std::string folder, const WriteOptions& options);

    /// Errors: as Sink; WriteFailed when files exist and `force` is not set, when one was changed
    /// since it was read, when a link, or a folder where a file belongs, is in the way, when
    /// another run does not end, and for everything the system refuses.
    Result<std::vector<WrittenFile>> put(std::string_view name, const Bundle& bundle) override;

    /// Errors: WriteFailed.
    Result<void> finish() override;

private:
    Result<std::vector<WrittenFile>> write(const std::vector<std::string>& paths,
                                           const Bundle& bundle) const;

    std::string folder_;
    WriteOptions options_;
    Placement placement_;
};

}  // namespace mailadvisor
