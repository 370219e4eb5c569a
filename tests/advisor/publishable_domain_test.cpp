#include "advisor/publishable_domain.h"

#include "advisor/samples.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using sample::breakCertificate;
using sample::goodFacts;
using testing::IsEmpty;
using testing::Not;

TEST(PublishableDomain, HoldsEveryVerifiedServerWithPatternsForNames) {
    const auto domain = publishableDomain(goodFacts());

    ASSERT_TRUE(domain);
    EXPECT_EQ(domain->domain, "company.example");
    ASSERT_THAT(domain->servers, Not(IsEmpty()));
    for (const auto& entry : domain->servers) {
        EXPECT_EQ(entry.server.host, "mail.company.example");
        EXPECT_EQ(entry.server.username, "%EMAILADDRESS%");
    }
}

TEST(PublishableDomain, LeavesOutWhatDidNotVerify) {
    auto facts = goodFacts();
    breakCertificate(sample::endpointAt(facts, Port{995}), TlsProblem::NameMismatch);

    const auto domain = publishableDomain(facts);

    ASSERT_TRUE(domain);
    for (const auto& entry : domain->servers) EXPECT_NE(entry.server.port, Port{995});
}

TEST(PublishableDomain, IsRefusedWhereNothingVouchesForAnyServer) {
    auto facts = goodFacts();
    for (auto& candidate : facts.discovery.candidates) candidate.trusted = false;

    const auto domain = publishableDomain(facts);

    ASSERT_FALSE(domain);
    EXPECT_EQ(domain.error().code, ErrorCode::Untrusted);
}

TEST(PublishableDomain, TellsNobodyTheLoginOfOnePerson) {
    auto facts = goodFacts();
    for (auto& candidate : facts.discovery.candidates) {
        candidate.username = "employee-4711";
        candidate.usernamePattern.clear();
    }

    const auto domain = publishableDomain(facts);

    ASSERT_FALSE(domain);
    EXPECT_EQ(domain.error().code, ErrorCode::Untrusted);
}

TEST(PublishableDomain, IsRefusedForAServerAlone) {
    auto facts = goodFacts();
    facts.address.reset();

    const auto domain = publishableDomain(facts);

    ASSERT_FALSE(domain);
    EXPECT_EQ(domain.error().code, ErrorCode::InvalidInput);
}

TEST(PublishableDomain, IsRefusedWhereTheMailIsInSeveralSystems) {
    const auto domain = publishableDomain(sample::withSecondServer("198.51.100.7"));

    ASSERT_FALSE(domain);
    EXPECT_EQ(domain.error().text.id, "error.domain-in-several-systems");
}

}  // namespace
}  // namespace mailadvisor
