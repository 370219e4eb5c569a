#include "cli/heard_line.h"

#include "dialogue/question_table.h"

#include <gmock/gmock.h>

namespace mailadvisor::cli {
namespace {

using dialogue::QuestionId;
using dialogue::Value;

Result<Heard> heard(std::string_view line, QuestionId asked = QuestionId::Places) {
    return heardLine(line, questionOf(dialogue::rowOf(asked)));
}

std::string problemWith(std::string_view line, QuestionId asked = QuestionId::Places) {
    const auto result = heard(line, asked);
    return result ? "none" : result.error().text.id;
}

TEST(HeardLine, IsAnAnswer) {
    const auto answer = heard(R"({"id":"places","answer":["phone"],"more":1})");

    ASSERT_TRUE(answer);
    EXPECT_EQ(std::get<Value>(*answer), (Value{std::vector<std::string>{"phone"}}));
}

TEST(HeardLine, IsBackChangeOrCancel) {
    EXPECT_TRUE(std::holds_alternative<GoBack>(*heard(R"({"back":true})")));
    EXPECT_TRUE(std::holds_alternative<GiveUp>(*heard(R"({"cancel":true})")));
    EXPECT_EQ(std::get<QuestionId>(*heard(R"({"change":"address"})")), QuestionId::Address);
}

TEST(HeardLine, IsASecretForASecretQuestionOnly) {
    const auto given = heard(R"({"id":"password","answer":"s3cret ไทย"})", QuestionId::Password);
    const auto none = heard(R"({"id":"password","answer":null})", QuestionId::Password);

    EXPECT_EQ(std::get<Secret>(*given).reveal(), "s3cret ไทย");
    EXPECT_TRUE(std::get<Secret>(*none).isEmpty());
    EXPECT_EQ(problemWith(R"({"id":"password","answer":["x"]})", QuestionId::Password),
              "dialogue.problem.not-a-text");
    EXPECT_EQ(problemWith(R"({"id":"password","answer":"s3cret"})"),
              "dialogue.problem.other-question");
}

TEST(HeardLine, IsRefusedWithAReasonThatRepeatsNothing) {
    const std::vector<std::pair<std::string, std::string>> cases{
        {"", "dialogue.problem.not-json"},
        {"s3cret", "dialogue.problem.not-json"},
        {"\"s3cret\"", "dialogue.problem.not-json"},
        {R"(["id","places"])", "dialogue.problem.not-json"},
        {R"({"id":"places")", "dialogue.problem.not-json"},
        {std::string(1000, '['), "dialogue.problem.not-json"},
        {"{\"id\":\"pl\xff\",\"answer\":[]}", "dialogue.problem.not-json"},
        {R"({"n":1e999999})", "dialogue.problem.not-json"},
        {R"({})", "dialogue.problem.not-understood"},
        {R"({"back":false})", "dialogue.problem.not-understood"},
        {R"({"cancel":"s3cret"})", "dialogue.problem.not-understood"},
        {R"({"id":"places"})", "dialogue.problem.not-understood"},
        {R"({"change":7})", "dialogue.problem.not-understood"},
        {R"({"change":"s3cret"})", "dialogue.problem.unknown-question"},
        {R"({"id":"s3cret","answer":[]})", "dialogue.problem.other-question"},
        {R"({"id":7,"answer":[]})", "dialogue.problem.other-question"},
        {R"({"id":"places","answer":"s3cret"})", "dialogue.problem.not-choices"},
        {R"({"id":"places","answer":["s3cret"]})", "dialogue.problem.not-choices"},
        {R"({"id":"places","answer":[["phone"]]})", "dialogue.problem.not-choices"},
        {R"({"id":"places","answer":null})", "dialogue.problem.not-choices"}};
    for (const auto& [line, problem] : cases) {
        const auto result = heard(line);

        ASSERT_FALSE(result) << line;
        EXPECT_EQ(result.error().text.id, problem) << line;
        EXPECT_TRUE(result.error().text.arguments.empty()) << line;
        EXPECT_EQ(result.error().where.find("s3cret"), std::string::npos) << line;
    }
}

}  // namespace
}  // namespace mailadvisor::cli
