#include "dialogue/setup.h"

#include "dialogue/walk.h"

#include <gmock/gmock.h>

namespace mailadvisor::dialogue {
namespace {

using enum QuestionId;

/// A walk that stands before the question for the folder, two places ticked.
Walk beforeTheFolder() {
    auto walk = usualWalk();
    walk.goTo(Places);
    (void)walk.say(Ids{"office-computer", "phone"});
    (void)walk.say(true);
    walk.goTo(Folder);
    return walk;
}

TEST(Setup, BackIsTheValueBefore) {
    auto walk = usualWalk();
    walk.goTo(KeepCopy);
    const auto before = walk.setup;
    ASSERT_TRUE(walk.say(true));

    EXPECT_EQ(*back(walk.setup), before);
}

TEST(Setup, NothingStandsBeforeTheFirstQuestion) {
    const auto nothing = back(dialogue::Setup{});

    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().text.id, "dialogue.problem.nothing-before");
    EXPECT_FALSE(usualWalk().question().canGoBack);
}

TEST(Setup, AChangeAsksThatQuestionWithItsOldAnswerAndGoesOnWhereItWas) {
    auto walk = beforeTheFolder();
    walk.setup = *change(walk.setup, Places);

    ASSERT_EQ(walk.question().id, Places);
    EXPECT_EQ(walk.question().standard, (Value{Ids{"office-computer", "phone"}}));
    ASSERT_TRUE(walk.say(Ids{"phone"}));
    EXPECT_EQ(walk.question().id, Folder);
    EXPECT_EQ(standingOf(walk.setup).answers.at(KeepCopy), Value{true});
    EXPECT_EQ(walk.asks, 1);
}

TEST(Setup, AnotherAddressAsksAgainWhatRestsOnIt) {
    auto walk = beforeTheFolder();
    walk.setup = *change(walk.setup, Address);
    ASSERT_TRUE(walk.say("somchai@other.test"));

    EXPECT_EQ(walk.question().id, Password);
    EXPECT_EQ(walk.asks, 2);
    EXPECT_EQ(standingOf(walk.setup).answers.at(Client), Value{"thunderbird"});
}

TEST(Setup, TheSameAddressAgainAsksNothingAgain) {
    auto walk = beforeTheFolder();
    walk.setup = *change(walk.setup, Address);
    ASSERT_TRUE(walk.say("malee@demo.test"));

    EXPECT_EQ(walk.question().id, Folder);
    EXPECT_EQ(walk.asks, 1);
}

TEST(Setup, AClientThatCannotSayTheNewAccountIsAskedForAgain) {
    auto walk = beforeTheFolder();
    walk.found.clients = {{"claws", {}}};
    walk.setup = *change(walk.setup, KeepCopy);
    ASSERT_TRUE(walk.say(false));

    EXPECT_EQ(walk.question().id, Client);
    EXPECT_EQ(walk.question().standard, Value{"claws"});
}

TEST(Setup, WhatWasGivenFromOutsideStaysWhenTheAddressChanges) {
    auto walk = usualWalk();
    walk.setup.given = {{Folder, "here"}};
    walk.goTo(Write);
    walk.setup = *change(walk.setup, Address);
    ASSERT_TRUE(walk.say("somchai@other.test"));
    walk.goTo(Write);

    EXPECT_EQ(standingOf(walk.setup).answers.at(Folder), Value{"here"});
}

TEST(Setup, OnlyAnAnsweredQuestionCanBeChanged) {
    auto walk = usualWalk();
    walk.goTo(KeepCopy);

    ASSERT_FALSE(change(walk.setup, Client));
    EXPECT_EQ(change(walk.setup, Client).error().text.id, "dialogue.problem.not-answered-yet");
}

TEST(Setup, AnAnswerThatDoesNotFitChangesNothing) {
    auto walk = usualWalk();

    EXPECT_FALSE(walk.say("malee"));
    EXPECT_FALSE(walk.say(true));
    EXPECT_FALSE(walk.say(Ids{"malee@demo.test"}));
    EXPECT_TRUE(walk.setup.said.empty());
}

TEST(Answers, AreKeptInOneForm) {
    auto walk = usualWalk();
    ASSERT_TRUE(walk.say("  malee@demo.test \t"));
    ASSERT_TRUE(walk.say(Ids{"phone", "office-computer", "phone"}));

    const auto answers = standingOf(walk.setup).answers;
    EXPECT_EQ(answers.at(Address), Value{"malee@demo.test"});
    EXPECT_EQ(answers.at(Places), (Value{Ids{"office-computer", "phone"}}));
}

TEST(Answers, ThatAreAddressesAreKeptWithoutWhatStoodAround) {
    auto walk = usualWalk();
    walk.goTo(Address);

    ASSERT_TRUE(walk.say("Malee <malee@demo.test>"));

    EXPECT_EQ(standingOf(walk.setup).answers.at(Address), Value{"malee@demo.test"});
}

TEST(Answers, AreRefusedWithAReason) {
    const std::vector<std::tuple<QuestionId, Value, std::string>> cases{
        {Address, "", "error.address-without-at"},
        {Address, false, "dialogue.problem.not-a-text"},
        {Places, Ids{"phone", "moon"}, "dialogue.problem.not-choices"},
        {Places, "phone", "dialogue.problem.not-choices"},
        {KeepCopy, "yes", "dialogue.problem.not-yes-or-no"},
        {CurrentType, "exchange", "dialogue.problem.not-a-choice"},
        {Client, Ids{"claws"}, "dialogue.problem.not-a-choice"},
        {Password, "s3cret", "dialogue.problem.not-a-text"},
        {Folder, " ", "dialogue.problem.empty"},
        {Folder, std::string("a\0b", 3), "dialogue.problem.control-character"},
        {Folder, "a\nb", "dialogue.problem.control-character"},
        {Folder, "a\u202Eb", "dialogue.problem.control-character"},
        {Address, "som\u200Bchai@demo.test", "error.address-unseen"},
        {Folder, std::string(5000, 'a'), "dialogue.problem.too-long"}};
    for (const auto& [id, value, problem] : cases) {
        auto walk = usualWalk();
        walk.goTo(id);

        const auto refused = answer(walk.setup, walk.question(), value);

        ASSERT_FALSE(refused) << nameOf(id);
        EXPECT_EQ(refused.error().text.id, problem) << nameOf(id);
    }
}

}  // namespace
}  // namespace mailadvisor::dialogue
