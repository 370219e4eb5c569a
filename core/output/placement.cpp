#include "output/placement.h"

namespace mailadvisor {

Result<std::vector<std::string>> Placement::place(std::string_view name, const Bundle& bundle) {
    std::vector<std::string> paths;
    const std::string prefix = name.empty() ? std::string() : std::string(name) + "/";
    for (const BundleFile& file : bundle.files) paths.push_back(prefix + file.path);
    if (name.empty()) {
        if (const auto isFree = taken_.add(paths); !isFree) return Unexpected{isFree.error()};
        return paths;
    }
    PathSet own(names_);
    if (const auto isFree = own.add(paths); !isFree) return Unexpected{isFree.error()};
    if (const auto isFree = taken_.add({std::string(name)}); !isFree) {
        return Unexpected{isFree.error()};
    }
    return paths;
}

}  // namespace mailadvisor
