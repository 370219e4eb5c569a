#pragma once

#include "account/client_writer.h"
#include "base/result.h"
#include "clients/catalogue.h"
#include "output/sink.h"

#include <optional>
#include <string>

namespace mailadvisor {

/// Where a rendered bundle is installed, and by which command.
struct InstallPlace {
    std::string command{};
    std::string client{};      ///< is in the catalogue
    std::string folder{};      ///< the bundle's files stand below it
    std::string profile{};     ///< the profile's folder below it; empty = the folder itself
    ExistingFiles madeFrom{};  ///< below `folder`: what the bundle was made from
};

/// Installs it while the program is closed (install.h), and remembers the account that it adds, so
/// that undo finds that one even after the program wrote its files anew. Gives the id for undo.
///
/// `keepsPassword`: one will be kept in the keyring under that id as its mark, for undo to remove.
/// Errors: Refused while the program runs; as install.
Result<std::optional<std::string>> installAccount(ClientCatalogue& catalogue,
                                                  const InstallPlace& place, const Bundle& bundle,
                                                  bool keepsPassword, const Warn& warn);

}  // namespace mailadvisor
