#include "system/environment.h"
#include "system/folders.h"
#include "system/native_path.h"

namespace mailadvisor {
namespace {

std::filesystem::path absoluteIn(const char* variable) {
    std::filesystem::path folder = nativePath(environment(variable));
    return folder.is_absolute() ? folder : std::filesystem::path();
}

}  // namespace

std::filesystem::path homeRoot() { return absoluteIn("USERPROFILE"); }

std::filesystem::path configurationRoot() { return absoluteIn("APPDATA"); }

std::filesystem::path sharedConfigurationRoot() { return absoluteIn("ProgramData"); }

std::filesystem::path cacheRoot() { return absoluteIn("LOCALAPPDATA"); }

// Roaming profiles carry %APPDATA% from one computer to another; what was asked here stays here.
std::filesystem::path stateRoot() { return absoluteIn("LOCALAPPDATA"); }

}  // namespace mailadvisor
