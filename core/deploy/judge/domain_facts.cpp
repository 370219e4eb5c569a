#include "deploy/judge/domain_facts.h"

#include <algorithm>
#include <set>

namespace mailadvisor {

void DomainFacts::learn(const std::vector<EmailAddress>& addresses) {
    ++questions_;
    std::vector<EmailAddress> unknown;
    std::set<std::string_view> domains;
    for (const auto& address : addresses) {
        if (!domains.insert(address.domain).second) continue;
        const auto known = known_.find(address.domain);
        if (known != known_.end()) known->second.usedAt = questions_;
        if (known == known_.end()) unknown.push_back(address);
    }
    if (unknown.empty()) return;
    auto found = gather_(unknown);
    found.resize(unknown.size());
    for (std::size_t i = 0; i < unknown.size(); ++i) {
        if (!found[i].address) found[i].address = unknown[i];
        known_.emplace(unknown[i].domain,
                       Known{std::make_shared<const Facts>(std::move(found[i])), questions_});
    }
    while (known_.size() > mostKept) forgetTheOldest();
}

void DomainFacts::forgetTheOldest() {
    known_.erase(std::ranges::min_element(known_, {},
                                          [](const auto& entry) { return entry.second.usedAt; }));
}

bool DomainFacts::knows(const std::vector<EmailAddress>& addresses) const {
    return std::ranges::all_of(
        addresses, [&](const auto& address) { return known_.contains(address.domain); });
}

std::shared_ptr<const Facts> DomainFacts::of(const EmailAddress& address) {
    learn({address});
    return known_.find(address.domain)->second.facts;
}

}  // namespace mailadvisor
