#include "web/served_domains.h"

#include <array>
#include <utility>

namespace mailadvisor::web {
namespace {

constexpr std::array<std::string_view, 4> prefixes{"", "autoconfig.", "autodiscover.",
                                                   "ua-auto-config."};

}  // namespace

const ServedDomain* ServedDomains::ofAddress(std::string_view domain) const {
    const auto found = domains_.find(domain);
    return found == domains_.end() ? nullptr : found->second.get();
}

const ServedDomain* ServedDomains::ofHost(std::string_view host) const {
    if (host.ends_with('.')) host.remove_suffix(1);
    for (const auto prefix : prefixes) {
        if (!host.starts_with(prefix)) continue;
        if (const auto* served = ofAddress(host.substr(prefix.size()))) return served;
    }
    const auto further = furtherHosts_.find(host);
    return further == furtherHosts_.end() ? ofPage(host) : ofAddress(further->second);
}

const ServedDomain* ServedDomains::ofPage(std::string_view host) const {
    const auto found = pages_.find(host);
    return found == pages_.end() ? nullptr : ofAddress(found->second);
}

void ServedDomains::put(ServedDomainPointer domain) {
    const auto name = domain->domain.domain;
    for (const auto& host : domain->domain.hostNames) furtherHosts_.try_emplace(host, name);
    if (!domain->domain.page.empty()) pages_.try_emplace(domain->domain.page, name);
    domains_.insert_or_assign(name, std::move(domain));
}

}  // namespace mailadvisor::web
