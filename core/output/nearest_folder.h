#pragma once

#include "base/result.h"
#include "output/open_folder.h"
#include "output/rollback.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// The nearest folder that exists on the way to the named one, and what is missing below it.
struct NearestFolder {
    OpenFolder folder{};
    std::string path{};  ///< of the folder, as the person named it
    std::vector<std::string> missing{};
};

/// Finds the way to a folder the person named, which may be a link. Errors: WriteFailed.
Result<NearestFolder> nearestFolder(const std::string& folder);

/// The move that carries a staged file to its place below `base`: the first step that is missing,
/// with all below it. `shown` is the file as the person knows it.
///
/// Errors: WriteFailed when a link, or a folder where the file belongs, is in the way.
Result<Move> moveFor(const OpenFolder& base, const std::vector<std::string>& steps,
                     const std::string& shown);

/// The error for a file that was changed since its new content was made.
Error changedSince(const std::string& path);

/// The error for `count` files that exist and may not be replaced; `path` is the first.
Error existsAlready(std::int64_t count, const std::string& path);

}  // namespace mailadvisor
