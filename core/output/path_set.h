#pragma once

#include "base/result.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace mailadvisor {

/// The files that are to stand in one place: none twice, and none where another needs a folder.
class PathSet {
public:
    /// Adds all of these relative, `/`-separated paths or, on an error, none.
    ///
    /// Errors: InvalidInput as stepsOf (output_path.h), and for a path that stands there already
    /// or is the folder of another one.
    Result<void> add(const std::vector<std::string>& paths);

private:
    enum class Kind { File, Folder };

    std::map<std::string, Kind, std::less<>> known_{};
};

}  // namespace mailadvisor
