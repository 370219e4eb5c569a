#include "output/path_set.h"

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
    const auto kindOf = [&](const std::string& identity) -> const Kind* {
        if (const auto found = fresh.find(identity); found != fresh.end()) return &found->second;
        const auto found = known_.find(identity);
        return found == known_.end() ? nullptr : &found->second;
    };
    for (const std::string& path : paths) {
        if (!leadsInside(path, names_)) return Unexpected{stepsOf(path, names_).error()};
        for (auto slash = path.find('/'); slash != std::string::npos;
             slash = path.find('/', slash + 1)) {
            const std::string folder = fileIdentity(path.substr(0, slash), names_);
            const Kind* kind = kindOf(folder);
            if (kind != nullptr && *kind == Kind::File) return standsTwice(path.substr(0, slash));
            if (kind == nullptr) fresh.emplace(folder, Kind::Folder);
        }
        const std::string identity = fileIdentity(path, names_);
        if (kindOf(identity) != nullptr) return standsTwice(path);
        fresh.emplace(identity, Kind::File);
    }
    known_.merge(fresh);
    return {};
}

}  // namespace mailadvisor
