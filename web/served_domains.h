#pragma once

#include "web/served_domain.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor::web {

/// All domains that are answered for, by their names and by the hosts they are asked at.
class ServedDomains {
public:
    /// The domain of an address; null for a foreign one.
    const ServedDomain* ofAddress(std::string_view domain) const;

    /// The domain that is asked at a host: itself, `autoconfig.`, `autodiscover.` and
    /// `ua-auto-config.` of it, and its further names. Null for any other.
    const ServedDomain* ofHost(std::string_view host) const;

    /// The domain whose people see the page at this host; null when none says so.
    const ServedDomain* ofPage(std::string_view host) const;

    /// Adds a domain, or puts it in the place of the one of that name. Of two domains that claim
    /// one host the earlier keeps it.
    void put(ServedDomainPointer domain);

    const std::map<std::string, ServedDomainPointer, std::less<>>& all() const { return domains_; }

private:
    std::map<std::string, ServedDomainPointer, std::less<>> domains_{};
    std::map<std::string, std::string, std::less<>> furtherHosts_{};  ///< host -> domain
    std::map<std::string, std::string, std::less<>> pages_{};         ///< host -> domain
};

}  // namespace mailadvisor::web
