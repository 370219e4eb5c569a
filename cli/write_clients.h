#pragma once

#include "account/client_writer.h"
#include "cli/console.h"
#include "clients/catalogue.h"

#include <optional>
#include <string>
#include <vector>

namespace mailadvisor::cli {

/// What `write` renders, and where it goes.
struct WriteTarget {
    std::vector<std::string> clients{};  ///< each is in the catalogue
    std::optional<Platform> platform{};  ///< nothing = where the client runs
    std::string folder{};
    bool isProfile{};  ///< the folder is a profile in use, and there is one client
};

/// Renders a request for every named client and writes the bundles into one folder, or one of them
/// into an existing profile: all of it or nothing. Prints what was (or with --dry-run would be)
/// written and the steps that follow; gives the exit code.
int writeClients(Console& console, ClientCatalogue& catalogue, const WriteTarget& target,
                 const RenderRequest& request);

}  // namespace mailadvisor::cli
