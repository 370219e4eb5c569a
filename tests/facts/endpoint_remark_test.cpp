#include "facts/endpoint_remark.h"
#include "facts/server_ability.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using Words = std::vector<std::string>;

EndpointFacts offering(Protocol protocol, const Words& before, const Words& after,
                       const Words& auth = {"PLAIN"}) {
    EndpointFacts endpoint;
    endpoint.protocol = protocol;
    endpoint.host = "mail.test";
    endpoint.state = EndpointState::Open;
    endpoint.capabilities.beforeTls = Fact<Words>::known(before);
    endpoint.capabilities.afterTls = Fact<Words>::known(after);
    endpoint.auth = Fact<Words>::known(auth);
    return endpoint;
}

TEST(EndpointRemark, TellsTheAdminOfPasswordsInClear) {
    using enum Protocol;
    const auto remark = EndpointRemark::CleartextLogin;

    EXPECT_THAT(remarksOn(offering(Imap, {"IMAP4REV1", "STARTTLS"}, {})), Contains(remark));
    EXPECT_THAT(remarksOn(offering(Imap, {"IMAP4REV1", "LOGINDISABLED", "AUTH=PLAIN"}, {})),
                Contains(remark));
    EXPECT_THAT(remarksOn(offering(Pop3, {"STLS", "USER"}, {"UIDL"})), Contains(remark));
    EXPECT_THAT(remarksOn(offering(Smtp, {"STARTTLS", "AUTH PLAIN LOGIN"}, {})), Contains(remark));
}

TEST(EndpointRemark, PraisesAServerThatWantsEncryptionFirst) {
    EXPECT_THAT(remarksOn(offering(Protocol::Imap, {"IMAP4REV1", "STARTTLS", "LOGINDISABLED"}, {})),
                ElementsAre(EndpointRemark::NeedsEncryptionFirst));
    EXPECT_THAT(remarksOn(offering(Protocol::Smtp, {"STARTTLS", "SIZE 100"}, {})), IsEmpty());
}

TEST(EndpointRemark, SaysThatAPasswordWillNotWork) {
    const auto remark = EndpointRemark::OnlyOAuth2;

    EXPECT_THAT(remarksOn(offering(Protocol::Imap, {"LOGINDISABLED"}, {},
                                   {"XOAUTH2", "OAUTHBEARER", "LOGIN-COMMAND"})),
                Contains(remark));
    EXPECT_THAT(remarksOn(offering(Protocol::Imap, {"LOGINDISABLED"}, {}, {"XOAUTH2", "PLAIN"})),
                Not(Contains(remark)));
}

TEST(EndpointRemark, SaysWhatAPop3ServerDoesToMail) {
    const auto at = [](const Words& after) {
        return remarksOn(offering(Protocol::Pop3, {"STLS"}, after));
    };

    EXPECT_THAT(at({"TOP"}), ElementsAre(EndpointRemark::NoUidl));
    EXPECT_THAT(at({"UIDL", "EXPIRE 0"}), ElementsAre(EndpointRemark::ServerDeletesAtOnce));
    EXPECT_THAT(at({"UIDL", "EXPIRE 30 USER"}), ElementsAre(EndpointRemark::ServerDeletesLater));
    EXPECT_THAT(at({"UIDL", "EXPIRE NEVER"}), IsEmpty());
    EXPECT_THAT(at({"UIDL", "EXPIRE"}), IsEmpty());
    EXPECT_THAT(at({"UIDL", "EXPIRE 99999999999999999999"}), IsEmpty());
}

TEST(EndpointRemark, CountsTheDaysUntilTheServerDeletes) {
    const auto endpoint = offering(Protocol::Pop3, {}, {"UIDL", "EXPIRE 30"});

    const Message message = messageOf(EndpointRemark::ServerDeletesLater, endpoint);

    EXPECT_THAT(message.arguments, Contains(Argument{"n", std::int64_t{30}}));
}

TEST(EndpointRemark, HasNoneForAPortThatDidNotAnswer) {
    auto endpoint = offering(Protocol::Pop3, {"USER"}, {});
    endpoint.state = EndpointState::TlsFailed;

    EXPECT_THAT(remarksOn(endpoint), IsEmpty());
}

TEST(ServerAbility, ListsWhatMailProgramsCareFor) {
    const auto endpoint =
        offering(Protocol::Imap, {}, {"IMAP4REV1", "IDLE", "UIDPLUS", "X-UNKNOWN"});

    EXPECT_THAT(abilitiesOf(endpoint).valueOr({}),
                ElementsAre(ServerAbility::Idle, ServerAbility::UidPlus));
    EXPECT_EQ(abilitiesOf({}).why(), Unknown::NotProbed);
}

TEST(ServerSoftware, IsKnownByImplementationOrGreeting) {
    auto byGreeting = offering(Protocol::Imap, {}, {});
    byGreeting.greeting = Fact<std::string>::known("* OK [CAPABILITY IMAP4rev1] Dovecot ready.");
    auto silent = byGreeting;
    silent.greeting = Fact<std::string>::known("* OK ready");
    const auto byCapability =
        offering(Protocol::Pop3, {}, {"IMPLEMENTATION Cyrus POP3 server v3.6"});
    const auto foreign = offering(Protocol::Pop3, {}, {"IMPLEMENTATION Popular 7"});

    EXPECT_EQ(softwareOf(byGreeting).valueOr(""), "Dovecot");
    EXPECT_EQ(softwareOf(byCapability).valueOr(""), "Cyrus");
    EXPECT_EQ(softwareOf(foreign).valueOr(""), "Popular 7");
    EXPECT_EQ(softwareOf(silent).why(), Unknown::NotOffered);
}

}  // namespace
}  // namespace mailadvisor
