#pragma once

#include "account/domain.h"
#include "web/page/page_site.h"

#include <memory>
#include <set>
#include <string>

namespace mailadvisor::web {

/// A server of a domain, as it is known by where it answers.
struct ServerPlace {
    Protocol protocol{};
    std::string host{};
    Port port{};

    friend auto operator<=>(const ServerPlace&, const ServerPlace&) = default;
};

ServerPlace placeOf(const DomainServer& entry);

/// One domain that is answered for: rendered once, then only read.
struct ServedDomain {
    const Domain domain;     ///< as its file says
    const Domain published;  ///< encrypted servers alone, without those that are withdrawn
    std::string autoconfig{};
    std::string autodiscover{};           ///< with patterns for user names
    std::string autodiscoverToAnybody{};  ///< without them
    std::string pacc{};                   ///< of the file alone: its digest stands in the DNS
    PageDomain shown;

    /// `withdrawn` servers stand in no answer but PACC's. Answers that would help nobody are
    /// empty.
    ServedDomain(Domain asFiled, const std::set<ServerPlace>& withdrawn, Picture logo);
    ServedDomain(const ServedDomain&) = delete;
    ServedDomain& operator=(const ServedDomain&) = delete;
};

using ServedDomainPointer = std::shared_ptr<const ServedDomain>;

}  // namespace mailadvisor::web
