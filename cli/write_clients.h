#pragma once

#include "account/client_writer.h"
#include "cli/console.h"
#include "clients/catalogue.h"

#include <string>
#include <vector>

namespace mailadvisor::cli {

/// Renders a request for every named client and writes the bundles into one folder: all of them
/// or none. Prints what was (or with --dry-run would be) written and the steps that follow.
int writeClients(Console& console, ClientCatalogue& catalogue, const std::vector<std::string>& ids,
                 const RenderRequest& request, const std::string& folder);

}  // namespace mailadvisor::cli
