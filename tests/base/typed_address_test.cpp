#include "base/typed_address.h"

#include <gtest/gtest.h>

#include <utility>

namespace mailadvisor {
namespace {

TEST(TakenApart, TakesAwayWhatProgramsPutAroundAnAddress) {
    for (const char* text : {
             "a.b@example.test",
             "  a.b@example.test\u00A0",
             "\uFEFFa.b@example.test",
             "<a.b@example.test>",
             "Ann <a.b@example.test>",
             "\"Other, Ann\" <a.b@example.test>",
             "Ann Other<a.b@example.test>;",
             "a.b@example.test (Ann Other)",
             "mailto:a.b@example.test",
             "MAILTO:a.b@example.test?subject=Hi%20you",
             "mailto:a%2Eb@example.test",
             "Ann <mailto:a.b@example.test>",
             "SMTP:a.b@example.test",
             "smtp:a.b@example.test",
             "E-Mail: a.b@example.test",
             "=\"a.b@example.test\"",
             "=\"SMTP:a.b@example.test\"",
             "'a.b@example.test",
             "'a.b@example.test'",
             "\"a.b@example.test\"",
             "\u2018a.b@example.test\u2019",
             "\u201Ca.b@example.test\u201D",
             "`a.b@example.test`",
             "a.b@example.test,",
             "a.b@example.test;",
             "a.b\uFF20example.test",
             "\uFF41.b\uFF20example.test",
             "a.b\uFE6Bexample.test",
         }) {
        EXPECT_EQ(takenApart(text).address, "a.b@example.test") << text;
    }
}

TEST(TakenApart, KeepsTheNameThatStandsBeside) {
    EXPECT_EQ(takenApart("Somchai Jaidee <a@example.test>").name, "Somchai Jaidee");
    EXPECT_EQ(takenApart("\"Jaidee, Somchai\" <a@example.test>").name, "Jaidee, Somchai");
    EXPECT_EQ(takenApart("a@example.test (สมชาย)").name, "สมชาย");
    EXPECT_EQ(takenApart("'Ann' <a@example.test>").name, "Ann");
    EXPECT_EQ(takenApart("a@example.test").name, "");
}

TEST(TakenApart, LeavesAloneWhatBelongsToTheAddress) {
    for (const char* text :
         {"o'brien@example.test", "\"a b\"@example.test", "\"a@b\"@example.test", "somchai",
          "'somchai", "a@example.test, Bob <b@example.test>", "a+b@example.test"}) {
        EXPECT_EQ(takenApart(text).address, text);
    }
}

TEST(HoldsAtSign, SeesTheWideOnesToo) {
    for (const char* text : {"a@b", "a\uFF20b", "a\uFE6Bb"}) EXPECT_TRUE(holdsAtSign(text));
    EXPECT_FALSE(holdsAtSign("somchai"));
}

}  // namespace
}  // namespace mailadvisor
