#include "account/answer_json.h"
#include "report/advice_json.h"
#include "report/answer_of.h"
#include "report/error_json.h"

#include "samples.h"

#include <gmock/gmock.h>

#include <functional>

namespace mailadvisor {
namespace {

std::vector<std::string> keysOf(const Json& json) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : json.items()) keys.push_back(key);
    return keys;
}

Json adviceJson(const std::optional<Account>& account) {
    const Facts facts = test::companyFacts();
    const Needs needs;
    const auto recommendation = test::imapAdvice();
    return toJson(AdviceView{facts, needs, recommendation, account}, std::cref(test::thai()));
}

TEST(AdviceJson, HasTheFieldsOfTheContract) {
    const Json json = adviceJson(test::imapAccount());

    EXPECT_THAT(keysOf(json), testing::ElementsAre("schema", "address", "facts", "needs", "clients",
                                                   "answer", "recommendation", "account"));
    EXPECT_EQ(json["schema"], "mailadvisor.advice.v1");
    EXPECT_EQ(json["address"], "somchai@somchai-trading.co.th");
    EXPECT_EQ(json["facts"]["schema"], "mailadvisor.facts.v1");
    EXPECT_EQ(json["account"]["schema"], "mailadvisor.account.v1");
    EXPECT_EQ(json["recommendation"]["protocol"], "imap");
}

TEST(AdviceJson, SaysItsSentencesInThePersonsLanguage) {
    const Json json = adviceJson(test::imapAccount());

    EXPECT_EQ(json["recommendation"]["remedies"][0]["text"], "ล้างถังขยะ");
}

TEST(AdviceJson, NamesTheMailProgramsItWasJudgedFor) {
    const Facts facts = test::companyFacts();
    const Needs needs;
    const auto recommendation = test::imapAdvice();
    const std::optional<Account> account;
    AdviceView view{facts, needs, recommendation, account};
    view.clients = {"sheet", "neomutt"};

    EXPECT_EQ(toJson(view, std::cref(test::thai()))["clients"], Json({"sheet", "neomutt"}));
    EXPECT_EQ(adviceJson(account)["clients"], Json::array());
}

TEST(AdviceJson, CarriesTheAnswerForEveryLanguage) {
    const Json json = adviceJson(test::imapAccount());
    std::optional<Error> failure;

    const auto answer = answerFrom(JsonReader(json, failure)["answer"], [](const Message& message) {
        return test::thai().canSay(message);
    });

    EXPECT_FALSE(failure);
    EXPECT_EQ(answer, answerOf(test::imapAdvice()));
}

TEST(AdviceJson, HasNoAccountWhereNothingCanBeUsed) {
    EXPECT_TRUE(adviceJson(std::nullopt)["account"].is_null());
}

TEST(AdviceJson, IsTheSameEveryTime) {
    EXPECT_EQ(dumpJson(adviceJson(test::imapAccount())), dumpJson(adviceJson(test::imapAccount())));
}

TEST(ErrorJson, HasTheFieldsOfTheContract) {
    const Error error{ErrorCode::NotFound, "demo.test", {"error.address-without-at", {}}, {}};

    EXPECT_EQ(dumpJsonLine(errorDocument(error, std::cref(test::english()))),
              R"({"error":{"code":"not-found","where":"demo.test",)"
              R"("text":"This is not an e-mail address: the @ is missing.","remedy":""}})");
}

}  // namespace
}  // namespace mailadvisor
