#pragma once

#include "base/result.h"
#include "base/units.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// Sends connections for HOST:PORT to another address, as curl's --connect-to does: names in TLS
/// and HTTP stay the original ones. An empty host or port on the left matches any, on the right
/// keeps the original.
struct ConnectTo {
    std::string host{};
    Port port{};
    std::string address{};
    Port addressPort{};

    /// Reads `HOST:PORT:ADDRESS:PORT`; IPv6 addresses stand in brackets, in the value without.
    /// As with curl the last `:PORT` may be left out.
    ///
    /// Errors: InvalidInput, `where` is the text.
    static Result<ConnectTo> parse(std::string_view text);
};

/// Where a connection really goes; the host may still have to be resolved.
struct Route {
    std::string host{};
    Port port{};
    bool isExplicit{};  ///< a rule named this address: it may be private
};

/// The first matching rule applies; without one the route is the host and port themselves.
Route routeTo(const std::vector<ConnectTo>& rules, std::string_view host, Port port);

}  // namespace mailadvisor
