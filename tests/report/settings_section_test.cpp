#include "report/settings_section.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

/// What is known of a published outgoing server that did not greet in time.
Facts lateFacts() {
    Facts facts;
    EndpointFacts endpoint;
    endpoint.protocol = Protocol::Smtp;
    endpoint.host = "mail.company.example";
    endpoint.port = Port{465};
    endpoint.security = Security::Tls;
    endpoint.state = EndpointState::TimedOut;
    endpoint.reason = Reason::NoGreeting;
    facts.endpoints.push_back(endpoint);
    Candidate candidate;
    candidate.protocol = Protocol::Smtp;
    candidate.host = endpoint.host;
    candidate.port = endpoint.port;
    candidate.security = endpoint.security;
    facts.discovery.candidates.push_back(candidate);
    return facts;
}

Server serverAt(Port port) {
    Server server;
    server.host = "mail.company.example";
    server.port = port;
    return server;
}

TEST(OutgoingNote, SaysOfAServerThatGreetsLateThatItIsThere) {
    Account account;
    const auto without = outgoingNote(account, lateFacts());
    account.outgoing = serverAt(Port{465});
    const auto with = outgoingNote(account, lateFacts());

    ASSERT_TRUE(without && with);
    EXPECT_EQ(without->id, "report.outgoing-late");
    EXPECT_EQ(with->id, "report.outgoing-late");
}

TEST(OutgoingNote, SaysThatNoneWasFoundOnlyWhereNoneIs) {
    Account account;
    EXPECT_EQ(outgoingNote(account, {}).value().id, "report.no-outgoing");
    account.outgoing = serverAt(Port{587});
    EXPECT_FALSE(outgoingNote(account, lateFacts()));
    EXPECT_FALSE(outgoingNote(account, {}));
}

TEST(RetentionMessage, DoesNotSayKeptOfAServerThatDeletesAtOnce) {
    const Pop3Settings kept{.leaveOnServer = true, .deleteAfterDays = std::nullopt};
    Facts facts;
    EXPECT_EQ(retentionMessage(kept, facts).id, "report.retention-forever");

    EndpointFacts endpoint;
    endpoint.protocol = Protocol::Pop3;
    endpoint.state = EndpointState::Open;
    endpoint.capabilities.afterTls =
        Fact<CapabilityList>::known(CapabilityList(Protocol::Pop3, {"UIDL", "EXPIRE 0"}));
    TlsFacts tls;
    tls.verified = true;
    endpoint.tls = Fact<TlsFacts>::known(tls);
    facts.endpoints.push_back(endpoint);
    EXPECT_EQ(retentionMessage(kept, facts).id, "report.retention-server");
}

}  // namespace
}  // namespace mailadvisor
