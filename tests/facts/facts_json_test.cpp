#include "facts/facts_json.h"

#include "facts/samples.h"

#include <gmock/gmock.h>

#include <functional>

namespace mailadvisor {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::vector<std::string> keysOf(const Json& json) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : json.items()) keys.push_back(key);
    return keys;
}

/// The error of reading full facts after `spoil` changed their JSON.
Error errorAfter(const std::function<void(Json&)>& spoil) {
    Json json = toJson(test::fullFacts());
    spoil(json);
    const auto facts = factsFromJson(json);
    return facts ? Error{} : facts.error();
}

TEST(FactsJson, ReadsBackEveryFieldAsItWas) {
    const Facts facts = test::fullFacts();

    const auto again = factsFromJson(*parseJson(dumpJson(toJson(facts)), "facts.json"));

    ASSERT_TRUE(again) << again.error().where;
    EXPECT_EQ(*again, facts);
}

TEST(FactsJson, ReadsBackEverythingAboutADomainAsItWas) {
    const Facts facts = test::domainFacts();

    const Json json = toJson(facts);
    const auto again = factsFromJson(*parseJson(dumpJson(json), "facts.json"));

    ASSERT_TRUE(again) << again.error().where;
    EXPECT_EQ(*again, facts);
    EXPECT_EQ(json["address"], "ตัวอย่าง.ไทย");
}

TEST(FactsJson, ReadsFactsAboutADomainOfWhichLittleWasSaved) {
    Json json = toJson(test::fullFacts());
    json["address"] = "demo.test";
    json["published"] = Json::object();

    const auto facts = factsFromJson(json);

    ASSERT_TRUE(facts) << facts.error().where;
    EXPECT_EQ(facts->address->domain, "demo.test");
    EXPECT_EQ(facts->published, PublishedDomain{});
}

TEST(FactsJson, ReadsBackEmptyFactsAsTheyWere) {
    const auto again = factsFromJson(toJson(Facts{}));

    ASSERT_TRUE(again) << again.error().where;
    EXPECT_EQ(*again, Facts{});
}

TEST(FactsJson, RefusesAnAddressThatIsNone) {
    for (const char* text : {"somchai", "@demo.test", "somchai@", "a@demo.test, b@demo.test"}) {
        Json json = toJson(test::fullFacts());
        json["address"] = text;

        const auto facts = factsFromJson(json);

        ASSERT_FALSE(facts) << text;
        EXPECT_EQ(facts.error().code, ErrorCode::InvalidInput);
        EXPECT_EQ(facts.error().where, "address");
    }
}

TEST(FactsJson, GivesTheSameBytesAfterReadingBack) {
    const std::string bytes = dumpJson(toJson(test::fullFacts()));

    const auto again = factsFromJson(*parseJson(bytes, "facts.json"));

    EXPECT_EQ(dumpJson(toJson(*again)), bytes);
}

TEST(FactsJson, KeepsTheOrderOfTheContract) {
    const Json json = toJson(test::fullFacts());

    EXPECT_THAT(keysOf(json), ElementsAre("schema", "discovery", "endpoints", "mailbox", "address",
                                          "login", "observedAt", "observedFrom"));
    EXPECT_THAT(keysOf(json["discovery"]),
                ElementsAre("attempts", "candidates", "conflicts", "lints", "hints"));
    EXPECT_THAT(keysOf(json["discovery"]["hints"][0]), ElementsAre("source", "code", "subject"));
    EXPECT_THAT(keysOf(json["discovery"]["candidates"][0]),
                ElementsAre("protocol", "host", "port", "security", "username", "usernamePattern",
                            "auth", "source", "trusted", "confirmedBy", "system"));
    EXPECT_THAT(keysOf(json["endpoints"][0]),
                ElementsAre("protocol", "host", "address", "port", "security", "state", "reason",
                            "greeting", "capabilities", "auth", "tls", "milliseconds", "alerts",
                            "contradictory", "otherAddresses"));
    EXPECT_THAT(keysOf(json["endpoints"][0]["tls"]),
                ElementsAre("version", "cipher", "verified", "problems", "certificate", "group",
                            "chain", "stapling", "mustStaple", "notes"));
    EXPECT_THAT(
        keysOf(json["endpoints"][0]["tls"]["certificate"]),
        ElementsAre("subject", "issuer", "names", "notBefore", "notAfter", "key", "sha256"));
    EXPECT_THAT(keysOf(json["mailbox"]["folders"][0]),
                ElementsAre("role", "name", "bytes", "messages", "oldest", "estimated"));
}

TEST(FactsJson, TellsAPartOfTheMailAsAtLeastAndNeverAsTheWhole) {
    auto facts = test::fullFacts();
    facts.mailbox.usedBytes = Fact<ByteCount>::unknown(Unknown::TimedOut);
    facts.mailbox.isUsedEstimate = false;
    facts.mailbox.usedAtLeast = {19'000'000};

    const Json json = toJson(facts);

    EXPECT_EQ(json["mailbox"]["usedBytes"], (Json{{"unknown", "timed-out"}}));
    EXPECT_EQ(json["mailbox"]["usedAtLeastBytes"], 19'000'000);
    EXPECT_EQ(*factsFromJson(json), facts);
}

TEST(FactsJson, WritesEveryListOfTheDiscoveryEvenWhenItIsEmpty) {
    const Json discovery = toJson(Facts{})["discovery"];

    EXPECT_THAT(keysOf(discovery),
                ElementsAre("attempts", "candidates", "conflicts", "lints", "hints"));
    for (const auto& list : discovery) EXPECT_EQ(list, Json::array());
}

TEST(FactsJson, ReadsFactsThatWereSavedBeforeThereWereHints) {
    Json json = toJson(test::fullFacts());
    json["discovery"].erase("hints");

    const auto facts = factsFromJson(json);

    ASSERT_TRUE(facts) << facts.error().where;
    EXPECT_TRUE(facts->discovery.hints.empty());
}

TEST(FactsJson, WritesUnknownsWithTheirReason) {
    const Json json = toJson(test::fullFacts());

    EXPECT_EQ(json["endpoints"][1]["tls"], (Json{{"unknown", "tls-failed"}}));
    EXPECT_EQ(json["mailbox"]["folders"][1]["bytes"], (Json{{"unknown", "not-offered"}}));
}

TEST(FactsJson, WritesTimesInUtc) {
    const Json json = toJson(test::fullFacts());

    EXPECT_EQ(json["observedAt"], "2026-11-22T21:46:05Z");
}

TEST(FactsJson, IgnoresFieldsItDoesNotKnow) {
    Json json = toJson(test::fullFacts());
    json["later"] = {{"version", 2}};
    json["endpoints"][0]["tls"]["certificate"]["serial"] = 7;

    const auto facts = factsFromJson(json);

    ASSERT_TRUE(facts);
    EXPECT_EQ(*facts, test::fullFacts());
}

TEST(FactsJson, TakesMissingPartsAsNotProbed) {
    const Json json{{"schema", factsSchema}, {"observedAt", "2026-11-22T21:46:05Z"}};

    const auto facts = factsFromJson(json);

    ASSERT_TRUE(facts) << facts.error().where;
    EXPECT_EQ(facts->mailbox, MailboxFacts{});
    EXPECT_TRUE(facts->endpoints.empty());
}

TEST(FactsJson, NamesThePlaceOfAWrongType) {
    const auto error = errorAfter([](Json& json) { json["endpoints"][1]["port"] = "25"; });

    EXPECT_EQ(error.code, ErrorCode::InvalidInput);
    EXPECT_EQ(error.where, "endpoints[1].port");
    EXPECT_EQ(error.text.id, "error.json-not-integer");
}

TEST(FactsJson, NamesThePlaceOfAnUnknownWord) {
    const auto error = errorAfter(
        [](Json& json) { json["discovery"]["conflicts"][0]["sides"][1]["security"] = "ssl"; });

    EXPECT_EQ(error.where, "discovery.conflicts[0].sides[1].security");
    EXPECT_EQ(error.text, (Message{"error.json-word", {{"word", "ssl"}}}));
}

TEST(FactsJson, NamesThePlaceOfACodeThatDoesNotExist) {
    const auto lint = errorAfter([](Json& json) { json["discovery"]["lints"][0]["code"] = "odd"; });
    const auto hint = errorAfter([](Json& json) { json["discovery"]["hints"][0]["code"] = "odd"; });

    EXPECT_EQ(lint.where, "discovery.lints[0].code");
    EXPECT_EQ(hint.where, "discovery.hints[0].code");
    EXPECT_EQ(hint.text, (Message{"error.json-word", {{"word", "odd"}}}));
}

TEST(FactsJson, RefusesAnotherSchema) {
    const auto error = errorAfter([](Json& json) { json["schema"] = "mailadvisor.advice.v1"; });

    EXPECT_EQ(error.where, "schema");
    EXPECT_EQ(error.text.id, "error.json-schema");
}

TEST(FactsJson, ReportsTheFirstOfSeveralFaults) {
    const auto error = errorAfter([](Json& json) {
        json["mailbox"]["login"] = "maybe";
        json["discovery"] = 5;
    });

    EXPECT_EQ(error.where, "discovery");
    EXPECT_EQ(error.text.id, "error.json-not-object");
}

TEST(FactsJson, RefusesNumbersOutOfRange) {
    const std::uint64_t beyondInt64 = 18'000'000'000'000'000'000U;

    EXPECT_EQ(errorAfter([](Json& json) { json["endpoints"][0]["port"] = 70'000; }).where,
              "endpoints[0].port");
    EXPECT_EQ(errorAfter([](Json& json) { json["mailbox"]["usedBytes"] = -1; }).where,
              "mailbox.usedBytes");
    EXPECT_EQ(errorAfter([&](Json& json) { json["mailbox"]["messages"] = beyondInt64; }).where,
              "mailbox.messages");
    EXPECT_EQ(errorAfter([](Json& json) { json["mailbox"]["messages"] = 1.5; }).where,
              "mailbox.messages");
}

TEST(FactsJson, RefusesAReasonForNotKnowingThatDoesNotExist) {
    const auto error = errorAfter([](Json& json) {
        json["mailbox"]["limitBytes"] = {{"unknown", "lazy"}};
    });

    EXPECT_EQ(error.where, "mailbox.limitBytes.unknown");
}

TEST(FactsJson, ReadsAnythingWithoutThrowing) {
    for (const Json& json : {Json(), Json(1), Json("x"), Json::array({1}), Json::object(),
                             Json{{"schema", factsSchema}, {"endpoints", {1, nullptr, "x"}}}}) {
        const auto facts = factsFromJson(json);

        EXPECT_FALSE(facts) << json.dump();
    }
}

// Every value of a full document is replaced by each kind of JSON value in turn.
TEST(FactsJson, SurvivesEveryValueReplacedByEveryOtherKind) {
    const Json whole = toJson(test::domainFacts());
    const Json flat = whole.flatten();
    for (const auto& [path, old] : flat.items()) {
        for (const Json& other : {Json(nullptr), Json(-1), Json(2.5), Json(""),
                                  Json::array({Json()}), Json{{"unknown", 1}}, Json(true)}) {
            Json json = whole;
            json[Json::json_pointer(path)] = other;

            const auto facts = factsFromJson(json);

            if (!facts) {
                EXPECT_FALSE(facts.error().where.empty()) << path;
            }
        }
    }
}

}  // namespace
}  // namespace mailadvisor
