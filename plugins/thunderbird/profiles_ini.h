#pragma once

#include "account/client_writer.h"

#include <string>
#include <string_view>

namespace mailadvisor::thunderbird {

/// Where a platform keeps Thunderbird's profiles.
struct ProfilePlace {
    std::string_view root;    ///< the folder with profiles.ini, as a person types it
    std::string_view prefix;  ///< before a profile's folder, relative to it
};

/// The place on a platform Thunderbird (for desktops) runs on.
ProfilePlace profilePlace(Platform platform);

/// A folder name of its own for an address: plain ASCII, whatever the address holds.
std::string profileFolder(std::string_view address);

/// A profiles.ini that makes Thunderbird take the profile in `path` at once.
///
/// `Default=1` alone is ignored since version 68: only an [Install…] section that names the
/// installation by its hash counts (measured in ten variants). All usual places get one.
std::string profilesIni(std::string_view path, Platform platform);

}  // namespace mailadvisor::thunderbird
