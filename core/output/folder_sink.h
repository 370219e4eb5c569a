#pragma once

#include "output/nearest_folder.h"
#include "output/placement.h"
#include "output/sink.h"

#include <memory>
#include <string>
#include <system_error>
#include <vector>

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
    ~FolderSink() override;

    /// Errors: as Sink; WriteFailed when files exist and `force` is not set, when one was changed
    /// since it was read, when a link, or a folder where a file belongs, is in the way, when
    /// another run does not end, and for everything the system refuses.
    Result<std::vector<WrittenFile>> put(std::string_view name, const Bundle& bundle) override;

    /// Errors: WriteFailed.
    Result<void> finish() override;

private:
    struct Plan;

    Result<Plan> planFor(NearestFolder nearest, const std::vector<std::string>& paths,
                         const Bundle& bundle) const;
    Result<std::vector<WrittenFile>> write(const std::vector<std::string>& paths,
                                           const Bundle& bundle);

    /// Where many bundles that replace nothing are made ready one after the other: making and
    /// removing a hidden folder for each costs more than a small bundle itself.
    struct Workplace;
    Result<std::error_code> carryOut(const Plan& plan, const Bundle& bundle);
    Result<std::error_code> carryOutInTurn(const Plan& plan, const Bundle& bundle);

    std::string folder_;
    WriteOptions options_;
    Placement placement_;
    std::unique_ptr<Workplace> workplace_{};  ///< null before the first, and after a failure
};

}  // namespace mailadvisor
