#include "account/validate.h"

#include "account/client_writer.h"
#include "account/samples.h"

#include <gtest/gtest.h>

#include <functional>
#include <string>

namespace mailadvisor {
namespace {

TEST(Validate, LetsHostileButHarmlessTextPass) {
    Account account = sample::imapAccount();
    for (const std::string name : {"\"quoted\" \\ back", "<a>&amp;", "`touch x` $(id) %PATH%",
                                   "\u202Eright to left", "-rf", ""}) {
        account.displayName = name;

        EXPECT_TRUE(validate(account)) << name;
    }
}

TEST(Validate, LetsAThousandThaiLettersPass) {
    Account account = sample::imapAccount();
    account.displayName.clear();
    for (int i = 0; i < 1000; ++i) account.displayName += "ก";

    EXPECT_TRUE(validate(account));
}

TEST(Validate, LetsAnIpv6HostPass) {
    Account account = sample::imapAccount();
    account.incoming.host = "2001:db8::25";

    EXPECT_TRUE(validate(account));
}

struct Damage {
    std::string where;
    std::function<void(Account&)> apply;
};

TEST(Validate, RefusesWhatCouldBreakAFormatWhoeverFilledTheAccount) {
    const Damage damages[] = {
        {"address", [](Account& a) { a.address = "Somchai <somchai@example.com>"; }},
        {"address", [](Account& a) { a.address = "somchai@EXAMPLE.com"; }},
        {"displayName", [](Account& a) { a.displayName = "one\u2028two"; }},
        {"displayName", [](Account& a) { a.displayName = "\xA1\xC3\xD8"; }},
        {"displayName", [](Account& a) { a.displayName = std::string("nul\0byte", 8); }},
        {"displayName", [](Account& a) { a.displayName.assign(maxAccountText + 1, 'x'); }},
        {"incoming.host", [](Account& a) { a.incoming.host = "Imap.Example.com"; }},
        {"incoming.host", [](Account& a) { a.incoming.host = "h\"; x"; }},
        {"incoming.port", [](Account& a) { a.incoming.port = {}; }},
        {"incoming.username", [](Account& a) { a.incoming.username = "\x1b[2J"; }},
        {"incoming.username", [](Account& a) { a.incoming.username = "som\u200Bchai"; }},
        {"outgoing.username", [](Account& a) { a.outgoing->username = "a\u202Eb"; }},
        {"displayName", [](Account& a) { a.displayName = "\u2066Boss\u2069 x"; }},
        {"displayName", [](Account& a) { a.displayName = "Bo\u00ADss"; }},
        {"incoming.auth", [](Account& a) { a.incoming.auth = {"a<b"}; }},
        {"outgoing.host", [](Account& a) { a.outgoing->host.clear(); }},
        {"outgoing.username", [](Account& a) { a.outgoing->username.clear(); }},
        {"pop3.deleteAfterDays", [](Account& a) { a.pop3.deleteAfterDays = -1; }},
        {"pop3.deleteAfterDays",
         [](Account& a) {
             a.pop3 = {false, 14};
         }},
    };
    for (const Damage& damage : damages) {
        Account account = sample::pop3Account();
        damage.apply(account);

        const auto checked = validate(account);

        ASSERT_FALSE(checked) << damage.where;
        EXPECT_EQ(checked.error().where, damage.where);
        EXPECT_EQ(checked.error().code, ErrorCode::InvalidInput);
        EXPECT_FALSE(checked.error().text.empty());
    }
}

TEST(Validate, RefusesADomainWithABrokenServer) {
    Domain domain = sample::domain();
    domain.servers.at(2).server.host = "smtp example";

    EXPECT_EQ(validate(domain).error().where, "servers[2].host");
}

TEST(AccountNames, AreTheContractsWordsInBothDirections) {
    for (const auto type : {Protocol::Imap, Protocol::Pop3}) {
        EXPECT_EQ(incomingProtocolFromName(nameOf(type)), type);
    }
    for (const auto scope : {Scope::Person, Scope::Addition, Scope::Machine, Scope::Domain}) {
        EXPECT_EQ(scopeFromName(nameOf(scope)), scope);
    }
    for (const auto platform :
         {Platform::Linux, Platform::Windows, Platform::MacOs, Platform::Android, Platform::Ios}) {
        EXPECT_EQ(platformFromName(nameOf(platform)), platform);
    }
    EXPECT_EQ(nameOf(Security::StartTls), "starttls");
    EXPECT_FALSE(incomingProtocolFromName("IMAP"));
}

}  // namespace
}  // namespace mailadvisor
