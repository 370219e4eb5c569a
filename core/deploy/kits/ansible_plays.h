#pragma once

#include "account/bundle.h"

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// The plays of the kit and the tasks they share: the same for everybody.
std::vector<BundleFile> ansiblePlays();

/// A quoted text for YAML 1.1 that Ansible takes as it is: `!unsafe "…"`.
std::string unsafeYaml(std::string_view text);

}  // namespace mailadvisor
