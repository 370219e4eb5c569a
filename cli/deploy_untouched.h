#pragma once

#include "base/result.h"
#include "cli/deploy_options.h"

#include <optional>

namespace mailadvisor::cli {

/// What is wrong when the report or the form would be written over a list that is read: --force is
/// about what an earlier run wrote.
std::optional<Error> replacesAList(const DeployOptions& options);

}  // namespace mailadvisor::cli
