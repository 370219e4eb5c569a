#pragma once

#include <string>
#include <string_view>

namespace mailadvisor {

/// The company's own configuration file for a domain (A-label form), where there is one:
/// `mailadvisor/isp/DOMAIN.xml` below $XDG_CONFIG_HOME (~/.config), else below /etc. Empty without.
std::string overrideFileFor(std::string_view domain);

/// The folder for what was found, made when it is missing (mode 0700): `mailadvisor/discovery`
/// below $XDG_CACHE_HOME (~/.cache). Empty when there can be none.
std::string rememberedFolder();

}  // namespace mailadvisor
