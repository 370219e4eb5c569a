#include "facts/capability_list.h"

#include "facts/facts_json.h"
#include "facts/samples.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Words = std::vector<std::string>;

Abilities imap(Words words) { return CapabilityList(Protocol::Imap, std::move(words)).can(); }
Abilities pop3(Words words) { return CapabilityList(Protocol::Pop3, std::move(words)).can(); }
Abilities smtp(Words words) { return CapabilityList(Protocol::Smtp, std::move(words)).can(); }

TEST(CapabilityList, KeepsTheWordsAsTheyWereSaid) {
    const CapabilityList list(Protocol::Imap, {"IMAP4REV1", "X-NEW", "AUTH=PLAIN"});

    EXPECT_THAT(list.words(), ElementsAre("IMAP4REV1", "X-NEW", "AUTH=PLAIN"));
    EXPECT_EQ(CapabilityList().can(), Abilities{});
}

TEST(CapabilityList, ComparesNamesInAnyCase) {
    EXPECT_TRUE(pop3({"uidl"}).uidl);
    EXPECT_TRUE(imap({"Imap4rev1"}).imap4);
    EXPECT_TRUE(smtp({"smtputf8"}).smtpUtf8);
}

TEST(ImapCapabilities, HaveTheLoginCommandUnlessDisabled) {
    EXPECT_THAT(imap({"IMAP4REV1", "AUTH=PLAIN", "AUTH=", "AUTH=PLAIN"}).auth(),
                ElementsAre("PLAIN", "LOGIN-COMMAND"));
    EXPECT_THAT(imap({"LOGINDISABLED"}).auth(), IsEmpty());
    EXPECT_TRUE(imap({"LOGINDISABLED"}).loginDisabled);
}

TEST(ImapCapabilities, OfRevisionTwoContainWhatItIsMadeOf) {
    const auto can = imap({"IMAP4REV2"});

    EXPECT_TRUE(can.imap4 && can.saslIr && can.idle && can.specialUse);
    EXPECT_TRUE(can.uidPlus && can.move && can.listExtended && can.listStatus && can.statusSize);
    EXPECT_FALSE(can.quota);
    EXPECT_FALSE(imap({"IMAP4REV1"}).idle);
}

TEST(ImapCapabilities, AreReadEachByItsOwnName) {
    using Member = bool Abilities::*;
    const std::vector<std::pair<std::string, Member>> rows{
        {"STARTTLS", &Abilities::startTls},
        {"SASL-IR", &Abilities::saslIr},
        {"IDLE", &Abilities::idle},
        {"SPECIAL-USE", &Abilities::specialUse},
        {"UIDPLUS", &Abilities::uidPlus},
        {"MOVE", &Abilities::move},
        {"LIST-EXTENDED", &Abilities::listExtended},
        {"LIST-STATUS", &Abilities::listStatus},
        {"STATUS=SIZE", &Abilities::statusSize},
        {"QUOTA", &Abilities::quota},
        {"NAMESPACE", &Abilities::nameSpace},
    };
    for (const auto& [word, member] : rows) {
        Abilities expected;
        expected.command = "LOGIN-COMMAND";
        expected.*member = true;

        EXPECT_EQ(imap({word}), expected) << word;
        EXPECT_FALSE(imap({word + "X"}).*member) << word;
    }
}

TEST(Pop3Capabilities, DoNotTakeLoginDelayForLogin) {
    EXPECT_THAT(pop3({"LOGIN-DELAY 900", "USERS", "STLSX"}).auth(), IsEmpty());
    EXPECT_FALSE(pop3({"STLSX"}).startTls);
}

TEST(Pop3Capabilities, NameMethodsAndTheUserCommand) {
    EXPECT_THAT(pop3({"SASL PLAIN XOAUTH2", "USER", "SASL PLAIN CRAM-MD5"}).auth(),
                ElementsAre("PLAIN", "XOAUTH2", "CRAM-MD5", "USER"));
}

TEST(Pop3Capabilities, CountTheFewestDaysUntilMailIsDeleted) {
    EXPECT_EQ(pop3({"EXPIRE 30 USER"}).expireDays, 30);
    EXPECT_EQ(pop3({"EXPIRE 30", "EXPIRE 0"}).expireDays, 0);
    for (const char* none : {"EXPIRE NEVER", "EXPIRE", "EXPIRE 7x", "EXPIRE -1", "EXPIRES 3",
                             "EXPIRE 99999999999999999999"})
        EXPECT_EQ(pop3({none}).expireDays, std::nullopt) << none;
}

TEST(Pop3Capabilities, TellThatTheDaysDifferByAccount) {
    EXPECT_TRUE(pop3({"EXPIRE 31 USER"}).expireVaries);
    EXPECT_TRUE(pop3({"expire never user"}).expireVaries);
    EXPECT_FALSE(pop3({"EXPIRE 31", "USER"}).expireVaries);
}

TEST(Pop3Capabilities, KeepTheImplementationAsSent) {
    EXPECT_EQ(pop3({"IMPLEMENTATION Cyrus POP3 v3.6"}).implementation, "Cyrus POP3 v3.6");
    EXPECT_EQ(pop3({"IMPLEMENTATION"}).implementation, "");
}

TEST(SmtpCapabilities, ReadBothFormsOfAuth) {
    EXPECT_THAT(smtp({"AUTH PLAIN LOGIN", "AUTH=LOGIN XOAUTH2", "AUTHX A"}).auth(),
                ElementsAre("PLAIN", "LOGIN", "XOAUTH2"));
}

TEST(SmtpCapabilities, TellTheLargestMailOnlyWhereThereIsALimit) {
    EXPECT_EQ(smtp({"SIZE 36700160"}).largestMail, ByteCount{36700160});
    for (const char* none : {"SIZE", "SIZE 0", "SIZE x", "SIZE -5", "SIZE 18446744073709551616"})
        EXPECT_EQ(smtp({none}).largestMail, std::nullopt) << none;
}

TEST(CapabilityList, IsReadTheSameFromSavedFacts) {
    const auto facts = test::fullFacts();

    const auto again = factsFromJson(toJson(facts));

    ASSERT_TRUE(again);
    EXPECT_TRUE(again->endpoints.front().capabilities.afterTls->can().quota);
    EXPECT_EQ(again->endpoints.front().capabilities, facts.endpoints.front().capabilities);
}

}  // namespace
}  // namespace mailadvisor
