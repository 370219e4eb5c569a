#pragma once

#include "account/bundle.h"
#include "base/result.h"
#include "base/units.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// How a bundle is written.
struct WriteOptions {
    bool force{};          ///< files that are there already may be replaced
    bool isDryRun{};       ///< answer as the real run would, touch nothing
    bool isDurable{true};  ///< on the disk itself when done; false: syncFolder later, for bulk
    bool removesLeftovers{true};  ///< of killed runs; bulk does it once (removeLeftovers)
};

/// One file as it will stand (or stands) in the folder.
struct WrittenFile {
    std::string path{};  ///< relative to the folder
    ByteCount size{};
    bool exists{};  ///< something is there already

    friend bool operator==(const WrittenFile&, const WrittenFile&) = default;
};

/// What writing the bundle into `folder` would do. Changes nothing.
///
/// Errors: InvalidInput for a path that leads out of the folder or stands twice; WriteFailed when
/// a link, or a folder where a file belongs, is in the way.
Result<std::vector<WrittenFile>> planBundle(const Bundle& bundle, const std::string& folder);

/// Writes the whole bundle into `folder`, or nothing: files 0600, new folders 0700.
///
/// Missing folders are made. The files are made ready in a hidden folder beside their place and
/// moved there by renaming, so a full disk, a failure or a kill leaves what was there before;
/// what a killed run left behind is taken back by the next. Links below `folder` are not followed.
///
/// Errors: as planBundle; WriteFailed when files exist and `force` is not set, and for everything
/// the system refuses. After an error nothing has changed.
Result<std::vector<WrittenFile>> writeBundle(const Bundle& bundle, const std::string& folder,
                                             const WriteOptions& options);

/// Takes back what killed runs left in `folder`; nothing when there is no such folder.
void removeLeftovers(const std::string& folder);

/// Makes everything written below `folder` durable; false when the system says no.
bool syncFolder(const std::string& folder);

}  // namespace mailadvisor
