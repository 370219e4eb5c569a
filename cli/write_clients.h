#pragma once

#include "account/client_writer.h"
#include "cli/console.h"
#include "clients/catalogue.h"

namespace mailadvisor::cli {

/// Renders a request for every named client (each of them is in the catalogue) and writes the
/// bundles into one folder, or one of them into an existing profile: all of it or nothing. Prints
/// what was (or with --dry-run would be) written and the steps that follow.
int writeClients(Console& console, ClientCatalogue& catalogue, const WriteCommand& command,
                 const RenderRequest& request);

}  // namespace mailadvisor::cli
