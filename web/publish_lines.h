#pragma once

#include "clients/catalogue.h"
#include "net/deadline.h"
#include "net/network.h"
#include "net/task.h"
#include "web/served_domain.h"

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor::web {

/// One record as it stands in a zone file.
struct ZoneLine {
    std::string name{};  ///< without the last dot
    std::string type{};
    std::string text{};  ///< the whole line
};

/// All records by which mail programs find what is served for a domain: those of the writer that
/// renders a domain's zone, and PACC's two.
std::vector<ZoneLine> zoneLinesFor(ClientCatalogue& catalogue, const ServedDomain& served);

/// Those of the lines that the DNS does not show; what could not be asked is among them.
Task<std::vector<ZoneLine>> linesMissing(Network& network, const ServedDomain& served,
                                         std::vector<ZoneLine> lines, Deadline deadline);

/// True when the domain's own URL gives these very bytes already.
Task<bool> isAnsweredOutside(Network& network, const ServedDomain& served, Deadline deadline);

/// The URLs to try a domain by.
std::vector<std::string> urlsToTry(std::string_view domain);

/// The hosts that a web server in front hands on to us: those that programs ask for these domains,
/// the domains' own pages and `pageHost` (empty = none), each once.
std::vector<std::string> hostsInFront(const std::vector<const ServedDomain*>& domains,
                                      const std::string& pageHost);

/// What a web server in front needs for these hosts; `place` is where we listen
/// (`127.0.0.1:8080`, `unix:/run/…`). Where the certificate stands is the administrator's to say:
/// nginx and Apache get names of our choosing.
std::string nginxBlock(const std::vector<std::string>& hosts, std::string_view place);
std::string apacheBlock(const std::vector<std::string>& hosts, std::string_view place);
std::string caddyBlock(const std::vector<std::string>& hosts, std::string_view place);

}  // namespace mailadvisor::web
