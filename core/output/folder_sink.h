#pragma once

#include "output/placement.h"
#include "output/sink.h"

#include <string>

namespace mailadvisor {

/// Writes bundles into a folder: files 0600, new folders 0700.
///
/// Missing folders are made. The files of a bundle are made ready in a hidden folder beside their
/// place and moved there by renaming, so a full disk, a failure or a kill leaves what was there
/// before; what a killed run left behind is taken back by the next. Links below the folder are not
/// followed.
class FolderSink : public Sink {
public:
    /// Takes back what killed runs left there, unless it is a dry run.
    FolderSink(std::string folder, const WriteOptions& options);

    /// Errors: as Sink; WriteFailed when files exist and `force` is not set, when a link, or a
    /// folder where a file belongs, is in the way, and for everything the system refuses.
    Result<std::vector<WrittenFile>> put(std::string_view name, const Bundle& bundle) override;

    /// Errors: WriteFailed.
    Result<void> finish() override;

private:
    std::string folder_;
    WriteOptions options_;
    Placement placement_{};
};

/// Takes back what killed runs left in `folder`; nothing when there is no such folder.
void removeLeftovers(const std::string& folder);

}  // namespace mailadvisor
