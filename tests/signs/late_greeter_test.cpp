#include "signs/usable.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

void addLate(Facts& facts, Port port, bool isVerified) {
    EndpointFacts endpoint;
    endpoint.protocol = Protocol::Smtp;
    endpoint.host = "mail.company.example";
    endpoint.port = port;
    endpoint.security = Security::Tls;
    endpoint.state = EndpointState::TimedOut;
    endpoint.reason = Reason::NoGreeting;
    TlsFacts tls;
    tls.verified = isVerified;
    endpoint.tls = Fact<TlsFacts>::known(tls);
    facts.endpoints.push_back(endpoint);
}

void publish(Facts& facts, Port port) {
    Candidate candidate;
    candidate.protocol = Protocol::Smtp;
    candidate.host = "mail.company.example";
    candidate.port = port;
    candidate.security = Security::Tls;
    facts.discovery.candidates.push_back(candidate);
}

TEST(LateGreeter, IsOneThatASourceNamedAndBestOneThatProvedItself) {
    Facts facts;
    addLate(facts, Port{465}, false);
    addLate(facts, Port{1465}, true);
    EXPECT_EQ(lateGreeter(facts, Protocol::Smtp), nullptr);

    publish(facts, Port{465});
    ASSERT_NE(lateGreeter(facts, Protocol::Smtp), nullptr);
    EXPECT_EQ(lateGreeter(facts, Protocol::Smtp)->port, Port{465});

    publish(facts, Port{1465});
    EXPECT_EQ(lateGreeter(facts, Protocol::Smtp)->port, Port{1465});
    EXPECT_EQ(lateGreeter(facts, Protocol::Imap), nullptr);
}

TEST(LateGreeter, IsNotOneThatIsClosedOrHasSpoken) {
    Facts facts;
    addLate(facts, Port{465}, true);
    publish(facts, Port{465});
    for (const auto reason : {Reason::ConnectionRefused, Reason::ReplyTimedOut, Reason::None}) {
        facts.endpoints.front().reason = reason;
        EXPECT_EQ(lateGreeter(facts, Protocol::Smtp), nullptr);
    }
}

}  // namespace
}  // namespace mailadvisor
