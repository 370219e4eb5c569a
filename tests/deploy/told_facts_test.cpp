#include "deploy/judge/told_facts.h"

#include "advisor/facts_for.h"
#include "facts/samples.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

EmailAddress person(const std::string& localPart, const Facts& domain) {
    return {localPart, domain.address->domain, domain.address->displayDomain};
}

TEST(ToldFacts, AreTheDomainsOwnWhoeverTheyWereToldForBefore) {
    const Facts domain = test::fullFacts();
    ToldFacts told;

    for (const std::string name : {"ann", "ben", domain.address->localPart.c_str(), "ann", "cai"}) {
        const auto who = person(name, domain);
        auto facts = told.take(domain, who);

        EXPECT_EQ(facts, factsFor(domain, who)) << name;
        told.giveBack(domain, std::move(facts));
    }
}

TEST(ToldFacts, OfOneDomainAreNeverThoseOfAnother) {
    const Facts one = test::fullFacts();
    Facts other = one;
    other.observedFrom = "another machine";
    ToldFacts told;

    told.giveBack(one, told.take(one, person("ann", one)));

    EXPECT_EQ(told.take(other, person("ben", other)).observedFrom, "another machine");
}

TEST(ToldFacts, AServerThatWasLeftOutForOneIsThereForTheNext) {
    const Facts domain = test::fullFacts();
    ToldFacts told;
    auto facts = told.take(domain, person("ann", domain));
    ASSERT_FALSE(facts.discovery.candidates.empty());
    facts.discovery.candidates.pop_back();

    told.giveBack(domain, std::move(facts));

    const auto next = person("ben", domain);
    EXPECT_EQ(told.take(domain, next), factsFor(domain, next));
}

}  // namespace
}  // namespace mailadvisor
