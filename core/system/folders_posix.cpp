#include "system/environment.h"
#include "system/folders.h"

namespace mailadvisor {
namespace {

std::filesystem::path folderOf(const std::string& variable, const char* belowHome) {
    std::filesystem::path named = environment(variable);
    if (named.is_absolute()) return named;
    const std::filesystem::path home = homeRoot();
    return home.empty() ? home : home / belowHome;
}

}  // namespace

std::filesystem::path homeRoot() {
    const std::filesystem::path home = environment("HOME");
    return home.is_absolute() ? home : std::filesystem::path();
}

std::filesystem::path configurationRoot() { return folderOf("XDG_CONFIG_HOME", ".config"); }

std::filesystem::path sharedConfigurationRoot() { return "/etc"; }

std::filesystem::path cacheRoot() { return folderOf("XDG_CACHE_HOME", ".cache"); }

std::filesystem::path stateRoot() { return folderOf("XDG_STATE_HOME", ".local/state"); }

}  // namespace mailadvisor
