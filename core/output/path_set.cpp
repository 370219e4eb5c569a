#include "output/path_set.h"

#include "base/file_path.h"

namespace mailadvisor {
namespace {

Unexpected standsTwice(const std::string& path) {
    return Unexpected{{ErrorCode::InvalidInput,
                       path,
                       {MESSAGE_ID("error.write-twice"), {{"path", path}}},
                       {MESSAGE_ID("remedy.write-twice"), {}}}};
}

}  // namespace

Result<void> PathSet::add(const std::vector<std::string>& paths) {
    std::map<std::string, Kind, std::less<>> fresh;
    const auto kindOf = [&](const std::string& path) -> const Kind* {
        if (const auto found = fresh.find(path); found != fresh.end()) return &found->second;
        const auto found = known_.find(path);
        return found == known_.end() ? nullptr : &found->second;
    };
    for (const std::string& path : paths) {
        if (const auto steps = stepsOf(path); !steps) return Unexpected{steps.error()};
        for (auto slash = path.find('/'); slash != std::string::npos;
             slash = path.find('/', slash + 1)) {
            const std::string folder = path.substr(0, slash);
            const Kind* kind = kindOf(folder);
            if (kind != nullptr && *kind == Kind::File) return standsTwice(folder);
            if (kind == nullptr) fresh.emplace(folder, Kind::Folder);
        }
        if (kindOf(path) != nullptr) return standsTwice(path);
        fresh.emplace(path, Kind::File);
    }
    known_.merge(fresh);
    return {};
}

}  // namespace mailadvisor
