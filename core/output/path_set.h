#pragma once

#include "base/file_path.h"
#include "base/result.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace mailadvisor {

/// The files that are to stand in one place: none twice, and none where another needs a folder.
class PathSet {
public:
    /// `names` are the rules of the system on which the files will stand.
    explicit PathSet(FileNames names) : names_(names) {}

    /// Adds all of these relative, `/`-separated paths or, on an error, none.
    ///
    /// Errors: InvalidInput as stepsOf, and for a path that stands there already
    /// or is the folder of another one.
    Result<void> add(const std::vector<std::string>& paths);

private:
    enum class Kind { File, Folder };

    FileNames names_;
    std::map<std::string, Kind, std::less<>> known_{};
};

}  // namespace mailadvisor
