#include "clients/profile_path.h"

#include "base/file_path.h"

namespace mailadvisor {
namespace {

std::string_view folderOf(std::string_view path) {
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash + 1);
}

/// The pieces between the stars are looked for in order; the last must stand at the end.
bool matchesName(std::string_view pattern, std::string_view name) {
    const auto first = pattern.find('*');
    if (first == std::string_view::npos) return pattern == name;
    if (name.starts_with('.') && !pattern.starts_with('.')) return false;
    if (!name.starts_with(pattern.substr(0, first))) return false;
    name.remove_prefix(first);
    for (pattern.remove_prefix(first + 1);;) {
        const auto star = pattern.find('*');
        const std::string_view piece = pattern.substr(0, star);
        if (star == std::string_view::npos) return name.ends_with(piece);
        const auto at = name.find(piece);
        if (at == std::string_view::npos) return false;
        name.remove_prefix(at + piece.size());
        pattern.remove_prefix(star + 1);
    }
}

}  // namespace

bool isProfilePattern(std::string_view pattern) {
    const bool isOneVolume = pattern.find(':') == std::string_view::npos;
    const bool isPlainFolder = folderOf(pattern).find('*') == std::string_view::npos;
    return isOneVolume && isPlainFolder && leadsInside(pattern, FileNames::Posix);
}

bool matchesProfilePath(std::string_view pattern, std::string_view path) {
    const std::string_view folder = folderOf(pattern);
    if (folder != folderOf(path)) return false;
    return matchesName(pattern.substr(folder.size()), path.substr(folder.size()));
}

}  // namespace mailadvisor
