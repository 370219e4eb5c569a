#include "base/lists.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Contains, LooksIntoListsAndTexts) {
    const std::vector<std::string> words{"IMAP", "POP3"};

    EXPECT_TRUE(contains(words, "POP3"));
    EXPECT_TRUE(contains(words, std::string_view("IMAP")));
    EXPECT_FALSE(contains(words, "POP"));
    EXPECT_TRUE(contains(std::string_view("._-"), '-'));
}

TEST(AddNew, KeepsTheFirstOfEqualValuesAndTheOrder) {
    std::vector<std::string> hosts;

    EXPECT_TRUE(addNew(hosts, std::string("b")));
    EXPECT_TRUE(addNew(hosts, std::string("a")));
    EXPECT_FALSE(addNew(hosts, std::string("b")));

    EXPECT_THAT(hosts, ElementsAre("b", "a"));
}

TEST(Joined, PutsTheSeparatorBetweenTextsOnly) {
    EXPECT_EQ(joined({"a", "", "b"}, ", "), "a, , b");
    EXPECT_EQ(joined({"a"}, ", "), "a");
    EXPECT_EQ(joined({}, ", "), "");
}

TEST(WordsOf, DropsEmptyWords) {
    EXPECT_THAT(wordsOf("  SASL\tPLAIN  LOGIN "), ElementsAre("SASL", "PLAIN", "LOGIN"));
    EXPECT_THAT(wordsOf(" \t "), IsEmpty());
    EXPECT_THAT(wordsOf(""), IsEmpty());
}

}  // namespace
}  // namespace mailadvisor
