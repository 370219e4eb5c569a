#include "deploy/judge/told_facts.h"

#include "advisor/facts_for.h"

#include <utility>

namespace mailadvisor {

Facts ToldFacts::take(const Facts& domain, const EmailAddress& address) {
    if (isAbout(domain, address)) return domain;
    auto last = told_.extract(&domain);
    if (last.empty()) return factsFor(domain, address);
    return factsFor(std::move(last.mapped()), address);
}

void ToldFacts::giveBack(const Facts& domain, Facts told) {
    const bool isWhole = told.discovery.candidates.size() == domain.discovery.candidates.size() &&
                         told.discovery.hints.size() == domain.discovery.hints.size();
    if (isWhole) told_.insert_or_assign(&domain, std::move(told));
}

}  // namespace mailadvisor
