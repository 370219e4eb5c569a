#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace mailadvisor {

/// The person's own folder: $HOME, on Windows %USERPROFILE%. Empty without an absolute one.
std::filesystem::path homeRoot();

/// The folder that holds our folder for the person's own configuration: $XDG_CONFIG_HOME or
/// ~/.config (XDG Base Directory Specification), on Windows %APPDATA%. Empty without an absolute
/// one.
std::filesystem::path configurationRoot();

/// The same for everybody of this computer: /etc, on Windows %ProgramData%.
std::filesystem::path sharedConfigurationRoot();

/// The same for what may be lost: $XDG_CACHE_HOME or ~/.cache, on Windows %LOCALAPPDATA%.
/// Empty without an absolute one.
std::filesystem::path cacheRoot();

/// The same for what stays from run to run: $XDG_STATE_HOME or ~/.local/state, on Windows
/// %LOCALAPPDATA%. Empty without an absolute one.
std::filesystem::path stateRoot();

/// The company's own configuration file for a domain (A-label form), where there is one:
/// `mailadvisor/isp/DOMAIN.xml` below the person's configuration, else below the computer's,
/// there only what its administrators put there (isOfAdministrators). Empty without.
std::string overrideFileFor(std::string_view domain);

/// The folder for what was found, made when it is missing (mode 0700): `mailadvisor/discovery`
/// below cacheRoot. Empty when there can be none, or when others may change what is in it.
std::string rememberedFolder();

/// The same for what stays from run to run: `mailadvisor` below stateRoot.
std::string stateFolder();

}  // namespace mailadvisor
