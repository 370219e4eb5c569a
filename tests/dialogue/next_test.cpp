#include "dialogue/next.h"

#include "dialogue/question_table.h"
#include "dialogue/walk.h"

#include <gmock/gmock.h>

namespace mailadvisor::dialogue {
namespace {

using enum QuestionId;
using ::testing::ElementsAre;

/// The questions that are asked when each standard is taken.
std::vector<QuestionId> asked(Walk walk) {
    std::vector<QuestionId> ids;
    for (auto open = walk.question(); !open.text.empty(); open = walk.question()) {
        ids.push_back(open.id);
        if (!walk.say(open.standard.value_or(Value{"malee@demo.test"}))) break;
    }
    return ids;
}

Done endOf(Walk walk) { return std::get<Done>(walk.turn()); }

TEST(NextTurn, AsksInTheOrderOfTheTable) {
    EXPECT_THAT(asked(usualWalk()), ElementsAre(Address, Places, KeepCopy, CurrentType, Password,
                                                Client, Folder, Write));
}

TEST(NextTurn, AsksForTheNameOnlyWhereItIsWanted) {
    auto walk = usualWalk();
    walk.setup.wanted = {Name};

    EXPECT_THAT(asked(walk), ElementsAre(Address, Name, Places, KeepCopy, CurrentType, Password,
                                         Client, Folder, Write));
}

TEST(NextTurn, AsksForATestMailLastWhereOneCanBeSent) {
    auto walk = usualWalk();
    walk.found.outgoingHost = "mail.demo.test";

    EXPECT_THAT(asked(walk), ElementsAre(Address, Places, KeepCopy, CurrentType, Password, Client,
                                         Folder, Write, TestMail));
    walk.goTo(TestMail);
    EXPECT_FALSE(walk.question().canGoBack);
    ASSERT_TRUE(walk.say(true));
    EXPECT_EQ(std::get<Done>(walk.turn()), Done::Written);
    EXPECT_TRUE(isDone(walk.found, workFor(WorkKind::Check, standingOf(walk.setup).answers)));
}

TEST(NextTurn, SendsNoTestMailAfterANoToWritingOrToIt) {
    auto unwritten = usualWalk();
    unwritten.found.outgoingHost = "mail.demo.test";
    unwritten.setup.given[TestMail] = true;
    unwritten.goTo(Write);
    ASSERT_TRUE(unwritten.say(false));
    auto unsent = usualWalk();
    unsent.found.outgoingHost = "mail.demo.test";
    unsent.setup.given[TestMail] = false;
    unsent.goTo(TestMail);

    EXPECT_EQ(std::get<Done>(unwritten.turn()), Done::Declined);
    EXPECT_EQ(std::get<Done>(unsent.turn()), Done::Written);
    for (auto* walk : {&unwritten, &unsent}) {
        for (const auto& done : walk->found.done) EXPECT_NE(done.kind, WorkKind::Check);
    }
}

TEST(NextTurn, AsksNoPasswordWhereNoneCanWork) {
    auto walk = usualWalk();
    walk.found.signInHost.clear();

    EXPECT_THAT(asked(walk),
                ElementsAre(Address, Places, KeepCopy, CurrentType, Client, Folder, Write));
}

TEST(NextTurn, AsksWhichOfTwoMailSystems) {
    auto walk = usualWalk();
    walk.found.mailSystems = {{"mail.a.test", {}}, {"mail.b.test", {}}};
    walk.goTo(MailSystem);

    EXPECT_EQ(walk.question().choices, walk.found.mailSystems);
    EXPECT_EQ(walk.question().standard, std::nullopt);
    ASSERT_TRUE(walk.say("mail.b.test"));
    EXPECT_EQ(walk.question().id, Password);
    EXPECT_EQ(walk.asks, 2);
}

TEST(NextTurn, WebmailOnlyAsksNeitherForACopyNorForAPassword) {
    auto walk = usualWalk();
    walk.found.hasAccount = false;
    walk.goTo(Places);
    ASSERT_TRUE(walk.say(Ids{"webmail-all"}));

    EXPECT_EQ(endOf(walk), Done::NothingToSetUp);
}

TEST(NextTurn, NothingSaidOfThePlacesAsksForACopy) {
    auto walk = usualWalk();
    walk.goTo(Places);
    ASSERT_TRUE(walk.say(Ids{}));

    EXPECT_EQ(walk.question().id, KeepCopy);
}

TEST(NextTurn, EndsWithoutSettingsOrWithoutAClient) {
    auto noSettings = usualWalk();
    noSettings.found.hasAccount = false;
    noSettings.goTo(Write);
    auto noClient = usualWalk();
    noClient.found.clients.clear();
    noClient.goTo(Write);

    EXPECT_EQ(endOf(noSettings), Done::NoSettings);
    EXPECT_EQ(endOf(noClient), Done::NoClient);
}

TEST(NextTurn, WritesOnlyAfterAYes) {
    auto yes = usualWalk();
    yes.goTo(Write);
    EXPECT_FALSE(isDone(yes.found, workFor(WorkKind::Write, standingOf(yes.setup).answers)));
    ASSERT_TRUE(yes.say(true));
    auto no = usualWalk();
    no.goTo(Write);
    ASSERT_TRUE(no.say(false));

    EXPECT_EQ(endOf(yes), Done::Written);
    EXPECT_EQ(endOf(no), Done::Declined);
}

TEST(NextTurn, ADryRunEndsBeforeTheLastQuestion) {
    auto walk = usualWalk();
    walk.setup.isDryRun = true;
    walk.goTo(Write);

    EXPECT_EQ(endOf(walk), Done::Planned);
}

TEST(NextTurn, WhatWasGivenIsNotAsked) {
    auto walk = usualWalk();
    walk.setup.given = {{Address, "malee@demo.test"}, {Client, "claws"}, {Write, true}};

    EXPECT_THAT(asked(walk), ElementsAre(Places, KeepCopy, CurrentType, Password, Folder));
}

TEST(NextTurn, SaysWhatIsWrongWithWhatWasGiven) {
    auto walk = usualWalk();
    walk.setup.given = {{Client, "outlook"}};
    walk.goTo(Client);

    EXPECT_EQ(walk.question().problem.id, "dialogue.problem.not-a-choice");
}

TEST(NextTurn, APasswordOfASavedSetupIsAskedAgain) {
    auto walk = usualWalk();
    walk.goTo(Password);
    ASSERT_TRUE(walk.say(true));
    ASSERT_EQ(walk.question().id, Client);
    auto resumed = usualWalk();
    resumed.setup = walk.setup;

    EXPECT_EQ(resumed.question().id, Password);
}

TEST(NextTurn, ARefusedLoginIsAskedForOnceAndNotTriedAgain) {
    auto walk = usualWalk();
    walk.setup.wanted = {Login};
    walk.goTo(Password);
    ASSERT_TRUE(walk.say(true));
    walk.found.refusedLogin = "malee@demo.test";

    ASSERT_EQ(walk.question().id, Login);
    auto same = walk;
    ASSERT_TRUE(same.say("malee@demo.test"));
    EXPECT_EQ(same.question().id, Client);
    ASSERT_TRUE(walk.say("malee"));
    ASSERT_EQ(walk.question().id, Password);
    ASSERT_TRUE(walk.say(true));
    EXPECT_EQ(walk.question().id, Client);
    EXPECT_EQ(walk.signIns, 2);
}

TEST(NextTurn, AnUnknownLoginIsAskedForBeforeThePassword) {
    auto walk = usualWalk();
    walk.found.isLoginUnknown = true;
    walk.goTo(Login);

    const auto question = walk.question();
    EXPECT_EQ(question.text.id, "setup.login-unknown");
    ASSERT_TRUE(walk.say("malee.s"));
    EXPECT_EQ(walk.question().id, Password);
}

TEST(NextTurn, ARefusalOnTheTerminalGoesOnWithoutTheMailbox) {
    auto walk = usualWalk();
    walk.goTo(Password);
    ASSERT_TRUE(walk.say(true));
    walk.found.refusedLogin = "malee@demo.test";

    EXPECT_EQ(walk.question().id, Client);
}

/// As the usual walk, where the first client has two places on this computer.
Walk walkWithProfiles() {
    auto walk = usualWalk();
    walk.found.profiles["thunderbird"] = {
        {"/home/ann/a", {}}, {"/home/ann/b", {}}, {std::string(folderInstead), {}}};
    return walk;
}

TEST(NextTurn, AsksForTheProfileWhereTheProgramIsAndThenForNoFolder) {
    auto walk = walkWithProfiles();

    EXPECT_THAT(asked(walk), ElementsAre(Address, Places, KeepCopy, CurrentType, Password, Client,
                                         Profile, Write));
    walk.goTo(Profile);
    EXPECT_EQ(walk.question().standard, Value{"/home/ann/a"});
    EXPECT_FALSE(walk.say("/home/ann/c"));
}

TEST(NextTurn, AsksForTheFolderWhereSomebodyWantsFilesInstead) {
    auto walk = walkWithProfiles();
    walk.goTo(Profile);
    ASSERT_TRUE(walk.say(std::string(folderInstead)));

    EXPECT_EQ(walk.question().id, Folder);
}

TEST(NextTurn, AsksForNoProfileWhereAFolderIsGivenOrTheProgramIsNotHere) {
    auto given = walkWithProfiles();
    given.setup.given = {{Folder, "here"}};
    EXPECT_THAT(asked(given), ::testing::Not(::testing::Contains(Profile)));

    auto other = walkWithProfiles();
    other.setup.given = {{Client, "claws"}};
    EXPECT_THAT(asked(other),
                ElementsAre(Address, Places, KeepCopy, CurrentType, Password, Folder, Write));
}

TEST(NextTurn, TakesAProfileThatIsGivenThoughNobodyFoundIt) {
    auto walk = usualWalk();
    walk.setup.given = {{Client, "claws"}, {Profile, "/srv/mail"}};

    EXPECT_THAT(asked(walk), ElementsAre(Address, Places, KeepCopy, CurrentType, Password, Write));
    EXPECT_EQ(standingOf(walk.setup).answers.at(Profile), Value{"/srv/mail"});
}

TEST(NextTurn, AsksForTheProfileAgainAfterAnotherProgram) {
    auto walk = walkWithProfiles();
    walk.found.profiles["claws"] = {{"/home/ann/claws", {}}};
    walk.goTo(Write);
    walk.setup = *change(walk.setup, Client);
    ASSERT_TRUE(walk.say("claws"));

    EXPECT_EQ(walk.question().id, Profile);
    EXPECT_EQ(walk.question().standard, Value{"/home/ann/claws"});
}

/// A walk in which the password of the first client could go into the keyring.
Walk walkWithKeyring() {
    auto walk = walkWithProfiles();
    walk.found.keyringClients = {"thunderbird"};
    return walk;
}

TEST(NextTurn, AsksWhetherToKeepThePasswordForTheProgramThatReadsTheKeyring) {
    EXPECT_THAT(asked(walkWithKeyring()),
                ElementsAre(Address, Places, KeepCopy, CurrentType, Password, Client, Profile,
                            StorePassword, Write));
    auto other = walkWithKeyring();
    other.setup.given = {{Client, "claws"}};
    EXPECT_THAT(asked(other), ::testing::Not(::testing::Contains(StorePassword)));
}

TEST(NextTurn, AsksForNoKeyringWhereTheFilesGoElsewhereUnlessItIsSaid) {
    auto elsewhere = walkWithKeyring();
    elsewhere.setup.given = {{Folder, "here"}};
    EXPECT_THAT(asked(elsewhere), ::testing::Not(::testing::Contains(StorePassword)));

    auto instead = walkWithKeyring();
    instead.setup.given = {{Profile, std::string(folderInstead)}};
    EXPECT_THAT(asked(instead), ::testing::Not(::testing::Contains(StorePassword)));

    elsewhere.setup.given[StorePassword] = true;
    elsewhere.goTo(TestMail);
    EXPECT_EQ(standingOf(elsewhere.setup).answers.at(StorePassword), Value{true});
}

TEST(NextTurn, WritesForTheAnswerToTheKeyring) {
    auto walk = walkWithKeyring();
    walk.goTo(StorePassword);
    ASSERT_TRUE(walk.say(false));
    walk.goTo(TestMail);

    EXPECT_EQ(endOf(walk), Done::Written);
    const auto written = workFor(WorkKind::Write, standingOf(walk.setup).answers);
    EXPECT_EQ(written.inputs.at(StorePassword), Value{false});
    EXPECT_TRUE(isDone(walk.found, written));
}

}  // namespace
}  // namespace mailadvisor::dialogue
