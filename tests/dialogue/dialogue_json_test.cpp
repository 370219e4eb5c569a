#include "dialogue/dialogue_json.h"

#include "dialogue/walk.h"

#include <gmock/gmock.h>

namespace mailadvisor::dialogue {
namespace {

using enum QuestionId;
using ::testing::HasSubstr;
using ::testing::Not;

std::string idOf(const Message& message) { return message.id; }

Json parsed(std::string_view text) { return *parseJson(text, "test"); }

TEST(DialogueJson, AQuestionIsAsDesigned) {
    auto walk = usualWalk();
    walk.goTo(CurrentType);

    EXPECT_EQ(toJson(walk.question(), idOf), parsed(R"({
        "id":"current-type", "kind":"one", "text":"setup.current-type",
        "help":"setup.current-type.help",
        "choices":[{"id":"none","text":"setup.current-none","chosen":false},
                   {"id":"imap","text":"setup.current-imap","chosen":false},
                   {"id":"pop3","text":"setup.current-pop3","chosen":false},
                   {"id":"unknown","text":"setup.current-unknown","chosen":true}],
        "default":"unknown", "canGoBack":true})"));
}

TEST(DialogueJson, AQuestionWithoutAStandardSaysSo) {
    const auto json = toJson(usualWalk().question(), idOf);

    EXPECT_EQ(json["default"], nullptr);
    EXPECT_EQ(json["canGoBack"], false);
    EXPECT_FALSE(json.contains("problem"));
}

TEST(DialogueJson, TicksStandAtTheirChoices) {
    auto walk = usualWalk();
    walk.goTo(Places);
    ASSERT_TRUE(walk.say(Ids{"phone"}));
    walk.setup = *change(walk.setup, Places);

    const auto json = toJson(walk.question(), idOf);

    EXPECT_EQ(json["default"], parsed(R"(["phone"])"));
    EXPECT_EQ(json["choices"][2]["chosen"], true);
    EXPECT_EQ(json["choices"][0]["chosen"], false);
}

TEST(DialogueJson, TheListOfQuestionsNamesTheirConditions) {
    const auto document = questionsDocument(idOf);

    ASSERT_EQ(document["schema"], "mailadvisor.questions.v1");
    const auto& questions = document["questions"];
    EXPECT_EQ(questions[0]["id"], "address");
    EXPECT_EQ(questions[0]["when"], Json::array());
    EXPECT_EQ(questions[3]["id"], "keep-copy");
    EXPECT_EQ(questions[3]["when"], parsed(R"([{"id":"places","has":"office-computer"},
        {"id":"places","has":"home-computer"},{"id":"places","has":"phone"},
        {"id":"places","has":null}])"));
    EXPECT_EQ(questions[8]["id"], "password");
    EXPECT_EQ(questions[8]["when"], "found");
}

TEST(DialogueJson, ASetupComesBackAsItWas) {
    auto walk = usualWalk();
    walk.setup.given = {{Folder, "here"}, {Write, true}};
    walk.setup.wanted = {Name, Login};
    walk.setup.isDryRun = true;
    walk.goTo(Client);
    walk.setup = *change(walk.setup, KeepCopy);

    EXPECT_EQ(*setupFromJson(toJson(walk.setup)), walk.setup);
}

TEST(DialogueJson, ABrokenSetupNamesThePlace) {
    for (const auto* text : {R"([])", R"({"given":[]})", R"({"given":{"x":1}})", R"({"said":{}})",
                             R"({"given":{},"wanted":["x"],"said":[]})",
                             R"({"given":{},"wanted":[],"said":[{"id":"places","answer":7}]})",
                             R"({"given":{},"wanted":[],"said":[7]})"}) {
        EXPECT_FALSE(setupFromJson(parsed(text))) << text;
    }
}

TEST(DialogueJson, ReadsAnswersOfAFile) {
    const auto answers =
        answersFromJson(parsed(R"({"places":["phone"],"keep-copy":true,"client":"claws"})"));

    ASSERT_TRUE(answers);
    EXPECT_EQ(*answers, (Answers{{Places, Ids{"phone"}}, {KeepCopy, true}, {Client, "claws"}}));
}

TEST(DialogueJson, RefusesAPasswordInAFileAndDoesNotRepeatIt) {
    const auto answers = answersFromJson(parsed(R"({"password":"s3cret"})"));

    ASSERT_FALSE(answers);
    EXPECT_EQ(answers.error().where, "password");
    EXPECT_EQ(answers.error().text.id, "error.setup-password-in-file");
    EXPECT_THAT(answers.error().text.arguments, ::testing::IsEmpty());
}

TEST(DialogueJson, AWrongAnswerOfAFileNamesItsQuestion) {
    for (const auto& [text, where] : {std::pair{R"({"keep-copy":"yes"})", "keep-copy"},
                                      {R"({"places":["moon"]})", "places"},
                                      {R"({"favourite-colour":"red"})", "favourite-colour"},
                                      {R"({"folder":{}})", "folder"}}) {
        const auto answers = answersFromJson(parsed(text));

        ASSERT_FALSE(answers) << text;
        EXPECT_EQ(answers.error().where, where);
    }
}

TEST(DialogueJson, OfASecretOnlySaysWhetherItWasGiven) {
    auto walk = usualWalk();
    walk.goTo(Password);
    ASSERT_TRUE(walk.say(true));

    EXPECT_THAT(dumpJson(toJson(walk.setup)), HasSubstr(R"("answer": true)"));
    EXPECT_FALSE(setupFromJson(
        parsed(R"({"given":{},"wanted":[],"said":[{"id":"password","answer":"s3cret"}]})")));
}

}  // namespace
}  // namespace mailadvisor::dialogue
