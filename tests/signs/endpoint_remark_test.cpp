#include "signs/endpoint_remark.h"
#include "signs/server_ability.h"

#include <gmock/gmock.h>

#include <functional>

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
    endpoint.capabilities.beforeTls = Fact<CapabilityList>::known({protocol, before});
    endpoint.capabilities.afterTls = Fact<CapabilityList>::known({protocol, after});
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

    EXPECT_THAT(
        remarksOn(offering(Protocol::Imap, {"LOGINDISABLED"}, {}, {"XOAUTH2", "OAUTHBEARER"})),
        Contains(remark));
    EXPECT_THAT(remarksOn(offering(Protocol::Imap, {}, {}, {"XOAUTH2", "LOGIN-COMMAND"})),
                Not(Contains(remark)));
    EXPECT_THAT(remarksOn(offering(Protocol::Imap, {"LOGINDISABLED"}, {}, {"XOAUTH2", "PLAIN"})),
                Not(Contains(remark)));
}

TEST(EndpointRemark, SaysWhatAPop3ServerDoesToMail) {
    const auto at = [](const Words& after) {
        return remarksOn(offering(Protocol::Pop3, {"STLS"}, after));
    };

    EXPECT_THAT(at({"TOP"}), ElementsAre(EndpointRemark::NoUidl));
    EXPECT_THAT(at({"UIDL", "EXPIRE 0"}), ElementsAre(EndpointRemark::ServerDeletesAtOnce));
    EXPECT_THAT(at({"UIDL", "EXPIRE 30"}), ElementsAre(EndpointRemark::ServerDeletesLater));
    EXPECT_THAT(at({"UIDL", "EXPIRE 30 USER"}), IsEmpty()) << "another account, other days";
    EXPECT_THAT(at({"UIDL", "EXPIRE NEVER"}), IsEmpty());
    EXPECT_THAT(at({"UIDL", "EXPIRE"}), IsEmpty());
    EXPECT_THAT(at({"UIDL", "EXPIRE 99999999999999999999"}), IsEmpty());
}

TEST(EndpointRemark, DoesNotTakeGmailAtItsWordBeforeSignIn) {
    auto gmail = offering(Protocol::Pop3, {}, {"UIDL", "EXPIRE 0", "LOGIN-DELAY 300"});
    gmail.greeting = Fact<std::string>::known("+OK Gpop ready for requests from 192.0.2.1");

    EXPECT_THAT(remarksOn(gmail), IsEmpty());
    EXPECT_EQ(deletesAfterDays(gmail).why(), Unknown::NeedsLogin);
}

TEST(EndpointRemark, CountsTheDaysUntilTheServerDeletes) {
    const auto endpoint = offering(Protocol::Pop3, {}, {"UIDL", "EXPIRE 30"});

    const Message message = messageOf(EndpointRemark::ServerDeletesLater, endpoint);

    EXPECT_THAT(message.arguments, Contains(Argument{"n", std::int64_t{30}}));
}

TEST(EndpointRemark, NamesMethodsThatAreGoneInsideEncryption) {
    const auto remark = EndpointRemark::MethodsVanish;
    const auto downgraded =
        offering(Protocol::Imap, {"LOGINDISABLED", "AUTH=SCRAM-SHA-256", "AUTH=PLAIN"}, {});
    const auto honest = offering(Protocol::Imap, {"LOGINDISABLED", "AUTH=PLAIN"}, {});

    EXPECT_THAT(remarksOn(downgraded), Contains(remark));
    EXPECT_THAT(messageOf(remark, downgraded).arguments,
                Contains(Argument{"names", std::string("SCRAM-SHA-256")}));
    EXPECT_THAT(remarksOn(honest), Not(Contains(remark)));
    EXPECT_THAT(remarksOn(offering(Protocol::Pop3, {"SASL PLAIN XOAUTH2"}, {"UIDL"})),
                Contains(remark));
    EXPECT_THAT(remarksOn(offering(Protocol::Smtp, {"AUTH LOGIN"}, {})), Contains(remark));
}

TEST(EndpointRemark, NoticesAnUpgradeOfferedInsideEncryption) {
    EXPECT_THAT(remarksOn(offering(Protocol::Smtp, {"STARTTLS"}, {"STARTTLS", "AUTH PLAIN"})),
                ElementsAre(EndpointRemark::UpgradeOfferedTwice));
}

TEST(EndpointRemark, SaysThatAServerContradictsItself) {
    auto endpoint = offering(Protocol::Imap, {}, {});
    endpoint.contradictsItself = true;

    EXPECT_THAT(remarksOn(endpoint), ElementsAre(EndpointRemark::Contradictory));
}

/// A port of a host with a second address that answers as `change` makes it.
EndpointFacts withSecondAddress(const std::function<void(AddressFacts&)>& change) {
    auto endpoint = offering(Protocol::Imap, {}, {}, {"PLAIN", "LOGIN"});
    endpoint.address = "192.0.2.1";
    AddressFacts other{"192.0.2.2", EndpointState::Open, Reason::None, endpoint.auth, false};
    change(other);
    endpoint.otherAddresses = {other};
    return endpoint;
}

TEST(EndpointRemark, TellsWhenAddressesOfOneHostAnswerOtherwise) {
    const auto differs = [](const std::function<void(AddressFacts&)>& change) {
        return !addressesThatDiffer(withSecondAddress(change)).empty();
    };

    EXPECT_FALSE(differs([](AddressFacts&) {}));
    EXPECT_FALSE(differs([](auto& other) { other.auth = Fact<Words>::known({"LOGIN", "PLAIN"}); }));
    EXPECT_TRUE(differs([](auto& other) { other.auth = Fact<Words>::known({"PLAIN"}); }));
    EXPECT_TRUE(differs([](auto& other) { other.reason = Reason::StartTlsNotOffered; }));
    EXPECT_TRUE(differs([](auto& other) { other.verified = true; }));
    EXPECT_TRUE(differs([](auto& other) {
        other.state = EndpointState::Refused;
        other.reason = Reason::ConnectionRefused;
    }));
}

TEST(EndpointRemark, BlamesNoAddressForABusyMomentOrTheNetworkHere) {
    const auto with = [](EndpointState state, Reason reason, const std::string& address) {
        return withSecondAddress([&](auto& other) {
            other.state = state;
            other.reason = reason;
            other.address = address;
        });
    };
    const auto silent = EndpointState::TimedOut;

    EXPECT_THAT(remarksOn(with(EndpointState::Refused, Reason::ServerBusy, "192.0.2.2")),
                IsEmpty());
    EXPECT_THAT(remarksOn(with(silent, Reason::DeadlineReached, "192.0.2.2")), IsEmpty());
    EXPECT_THAT(remarksOn(with(silent, Reason::ConnectionTimedOut, "2001:db8::2")), IsEmpty());
    EXPECT_THAT(remarksOn(with(EndpointState::Unreachable, Reason::HostUnreachable, "2001:db8::2")),
                IsEmpty());
    EXPECT_THAT(remarksOn(with(silent, Reason::ConnectionTimedOut, "192.0.2.2")),
                ElementsAre(EndpointRemark::AddressesDiffer));
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

TEST(ServerAbility, KnowsTheLargestMail) {
    const auto at = [](const std::string& capability) {
        return largestMailAt(offering(Protocol::Smtp, {}, {"AUTH PLAIN", capability}));
    };

    EXPECT_EQ(at("SIZE 36700160").valueOr({}), ByteCount{36700160});
    for (const char* none : {"SIZE", "SIZE 0", "SIZE x", "SIZE -5", "SIZE 18446744073709551616"})
        EXPECT_EQ(at(none).why(), Unknown::NotOffered) << none;
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

TEST(ServerSoftware, TellsPanelsAndCloudsFromTheServersTheyAreMadeOf) {
    const auto softwareAt = [](Protocol protocol, const std::string& greeting) {
        auto endpoint = offering(protocol, {}, {});
        endpoint.greeting = Fact<std::string>::known(greeting);
        return softwareOf(endpoint).valueOr("");
    };
    using enum Protocol;

    EXPECT_EQ(softwareAt(Imap, "* OK [CAPABILITY IMAP4rev1] Dovecot DA ready."), "DirectAdmin");
    EXPECT_EQ(softwareAt(Smtp,
                         "220-cp9.hoster.co.th ESMTP Exim 4.98 #2 Thu, 26 Nov 2026 We do not "
                         "authorize the use of this system to transport unsolicited mail."),
              "cPanel");
    EXPECT_EQ(softwareAt(Smtp, "220 mx.debian.test ESMTP Exim 4.96"), "Exim");
    EXPECT_EQ(softwareAt(Pop3, "+OK Kerio MailServer 6.7.3 POP3 server ready"), "Kerio MailServer");
    EXPECT_EQ(softwareAt(Smtp, "220 mail.x.test ESMTP Merak 8.9.1"), "Merak (IceWarp)");
    EXPECT_EQ(softwareAt(Smtp, "220 merak.x.test ESMTP Postfix"), "Postfix");
    EXPECT_EQ(softwareAt(Imap, "* OK The Microsoft Exchange IMAP4 service is ready."),
              "Microsoft Exchange");
    EXPECT_EQ(softwareAt(Imap, "* OK The Microsoft Exchange IMAP4 service is ready. [UwBH…==]"),
              "Exchange Online");
}

}  // namespace
}  // namespace mailadvisor
