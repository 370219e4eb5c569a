#pragma once

#include "cli/console.h"
#include "cli/deploy_options.h"

namespace mailadvisor::cli {

/// `deploy --merge`: one hand-over of what the runs over the parts left. The exit code.
int mergeParts(Console& console, const DeployOptions& options);

}  // namespace mailadvisor::cli
