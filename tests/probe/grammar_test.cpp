#include "probe/imap/grammar.h"
#include "probe/mailbox/imap_data.h"
#include "probe/mailbox/modified_utf7.h"
#include "probe/pop3/grammar.h"
#include "probe/smtp/grammar.h"

#include <gmock/gmock.h>

#include <limits>

namespace mailadvisor {
namespace {

using ::testing::ElementsAre;

TEST(ImapGrammar, ReadsATaggedResponseWithItsCode) {
    const auto parsed = imap::response("A1 no [authenticationfailed]  wrong");

    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->kind, imap::Response::Kind::Tagged);
    EXPECT_EQ(parsed->condition, imap::Condition::No);
    EXPECT_EQ(parsed->text.code, "AUTHENTICATIONFAILED");
    EXPECT_EQ(parsed->text.text, "wrong");
}

TEST(ImapGrammar, NamesTheRuleAndThePlaceOfAnError) {
    EXPECT_EQ(imap::response("A1 WHAT").error().text(), "in resp-cond-state at 3");
    EXPECT_EQ(imap::response("").error().text(), "in tag at 0");
    EXPECT_EQ(imap::response("* ").error().text(), "in response-data at 2");
    EXPECT_EQ(imap::response("* OK [CODE").error().text(), "in resp-text-code at 10");
    EXPECT_EQ(imap::capabilityData("IMAP4rev1 \x80").error().text(), "in capability at 10");
    EXPECT_EQ(imap::quotaRoot("x (STORAGE 1 -2)").error().text(), "in quota-resource at 13");
    EXPECT_EQ(imap::mailboxStatus("x (MESSAGES -1)").error().text(), "in status-att-val at 12");
    EXPECT_EQ(pop3::response("OK").error().text(), "in status at 0");
    EXPECT_EQ(pop3::dropListing("5").error().text(), "in drop-listing at 1");
    EXPECT_EQ(smtp::replyLine("99 hello").error().text(), "in reply-code at 2");
    EXPECT_EQ(smtp::ehloLine("A\x01").error().text(), "in ehlo-param at 1");
}

TEST(ImapGrammar, KeepsEachCapabilityOnceInOrder) {
    const auto parsed = imap::capabilityData(" imap4rev1  AUTH=plain IMAP4REV1 X-a.b+c ");

    ASSERT_TRUE(parsed);
    EXPECT_THAT(*parsed, ElementsAre("IMAP4REV1", "AUTH=PLAIN", "X-A.B+C"));
}

TEST(ImapGrammar, SeesNoLiteralInTheTextOfAStatus) {
    EXPECT_EQ(imap::announcedLiteral("* OK see {5}"), std::nullopt);
    EXPECT_EQ(imap::announcedLiteral("* LIST () \"/\" {5}"), 5U);
    EXPECT_EQ(imap::announcedLiteral("* LIST () \"/\" {5+}"), 5U);
    EXPECT_EQ(imap::announcedLiteral("* LIST {x}"), std::nullopt);
    EXPECT_EQ(imap::announcedLiteral("}"), std::nullopt);
}

TEST(ImapGrammar, QuotesWhatCanBeQuotedAndNothingElse) {
    EXPECT_EQ(imap::quoted("a\"b\\c"), "\"a\\\"b\\\\c\"");
    EXPECT_EQ(imap::quoted("a\r\nA2 DELETE INBOX"), std::nullopt);
    EXPECT_EQ(imap::quoted(std::string("a\0b", 3)), std::nullopt);
}

TEST(ImapData, SaturatesWhatIsTooLarge) {
    const auto parsed = imap::quotaRoot("\"\" (STORAGE 9223372036854775807 99999999999999999999)");

    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->resources.at(0).used, std::numeric_limits<std::int64_t>::max());
    EXPECT_EQ(parsed->resources.at(0).limit, std::numeric_limits<std::int64_t>::max());
}

TEST(ImapData, SkipsItemsNobodyAskedFor) {
    const auto parsed = imap::fetchItems(
        "(FLAGS (\\Seen (x)) UID 5 BODY[HEADER] {3}\r\n)(\" ENVELOPE (NIL \"a)b\") RFC822.SIZE 7)");

    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->size, ByteCount{7});
    EXPECT_FALSE(parsed->internalDate);
}

TEST(ImapData, ReadsDatesInUtc) {
    const auto parsed = imap::dateTime(" 1-Mar-2026 01:30:00 +0700");

    ASSERT_TRUE(parsed);
    const Timestamp expected = std::chrono::sys_days(std::chrono::year(2026) / 2 / 28) +
                               std::chrono::hours(18) + std::chrono::minutes(30);
    EXPECT_EQ(*parsed, expected);
}

TEST(ImapData, RefusesDatesThatDoNotExist) {
    for (const char* text :
         {"", "30-Feb-2026 00:00:00 +0000", "01-Jan-2026 24:00:00 +0000",
          "01-Foo-2026 00:00:00 +0000", "01-Jan-2026 00:00:00", "1-Jan-99999 00:00:00 +0000"}) {
        EXPECT_FALSE(imap::dateTime(text)) << text;
    }
}

TEST(ImapData, ReadsAFlatMailboxWithoutDelimiter) {
    const auto parsed = imap::mailboxList("() nil INBOX");

    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->delimiter, '\0');
    EXPECT_FALSE(imap::mailboxList("(\\Sent \"/\" x"));
    EXPECT_FALSE(imap::mailboxList("() \"//\" x"));
    EXPECT_FALSE(imap::mailboxList("() \"/\" \"open"));
}

TEST(ModifiedUtf7, DecodesThaiAndSurrogates) {
    EXPECT_EQ(decodeModifiedUtf7("a &- b"), "a & b");
    EXPECT_EQ(decodeModifiedUtf7("&DhYOMQ4HDgIOIg4w-"), "ถังขยะ");
    EXPECT_EQ(decodeModifiedUtf7("&2D3eAA-"), "😀");
}

TEST(ModifiedUtf7, LeavesWhatItIsNot) {
    for (const char* name : {"a & b", "&2D0-", "&3gA-", "&!!-", "R&D", "ถังขยะ"}) {
        EXPECT_EQ(decodeModifiedUtf7(name), name);
    }
}

TEST(Pop3Grammar, ReadsExtendedResponseCodes) {
    const auto parsed = pop3::response("-err [sys/temp] later");

    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->code, "SYS/TEMP");
    EXPECT_EQ(pop3::response("-ERR [broken")->code, "");
}

}  // namespace
}  // namespace mailadvisor
