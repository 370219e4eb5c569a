#include "advisor/unvouched_servers.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Server imap{"mail.demo.test", {993}, Security::Tls, "malee", {}};
const Server smtp{"send.other.test", {587}, Security::StartTls, "malee", {}};

Account account() {
    Account account;
    account.protocol = Protocol::Imap;
    account.incoming = imap;
    account.outgoing = smtp;
    return account;
}

Facts naming(const std::string& host, bool isTrusted) {
    Candidate candidate;
    candidate.protocol = Protocol::Imap;
    candidate.host = host;
    candidate.port = {993};
    candidate.security = Security::Tls;
    candidate.trusted = isTrusted;
    Facts facts;
    facts.discovery.candidates = {candidate};
    return facts;
}

TEST(UnvouchedServers, AreThoseThatNobodyTrustworthyNames) {
    EXPECT_THAT(unvouchedServers(account(), naming("mail.demo.test", true), {}), ElementsAre(smtp));
    EXPECT_THAT(unvouchedServers(account(), naming("mail.demo.test", false), {}),
                ElementsAre(imap, smtp));
}

TEST(UnvouchedServers, AreNoneThatThePolicyNames) {
    Policy policy;
    policy.trustedHosts = {"send.other.test"};

    EXPECT_THAT(unvouchedServers(account(), naming("mail.demo.test", true), policy), IsEmpty());
}

TEST(UnvouchedServers, AreThoseOnPortsThatAnybodyOnTheHostMayHave) {
    Account odd = account();
    odd.incoming.port = {31993};
    odd.outgoing.reset();

    EXPECT_THAT(unvouchedServers(odd, naming("mail.demo.test", true), {}),
                ElementsAre(odd.incoming));
}

}  // namespace
}  // namespace mailadvisor
