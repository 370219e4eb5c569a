#include "base/message_json.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

TEST(MessageJson, HasAKeyForEachTypeOfArgument) {
    const Message message{
        "low-quota",
        {{"n", std::int64_t{3}},
         {"used", ByteCount{1024}},
         {"share", Percent{83}},
         {"fullOn", Date{std::chrono::sys_days(std::chrono::days(20'526)), DatePrecision::Month}},
         {"host", std::string("mail.demo.test")},
         {"programs", MessageList{{"word.imap", {}}}}}};

    EXPECT_EQ(dumpJsonLine(toJson(message)),
              R"({"id":"low-quota","arguments":[{"name":"n","number":3},)"
              R"({"name":"used","bytes":1024},{"name":"share","percent":83},)"
              R"({"name":"fullOn","date":"2026-03"},{"name":"host","text":"mail.demo.test"},)"
              R"({"name":"programs","list":[{"id":"word.imap","arguments":[]}]}]})");
}

TEST(MessageJson, NamesThePlaceOfWhatItCannotRead) {
    const std::pair<const char*, const char*> table[] = {
        {R"({"arguments":[]})", "id"},
        {R"({"id":7})", "id"},
        {R"({"id":"x","arguments":{}})", "arguments"},
        {R"({"id":"x","arguments":[{"number":1}]})", "arguments[0].name"},
        {R"({"id":"x","arguments":[{"name":"n"}]})", "arguments[0].text"},
        {R"({"id":"x","arguments":[{"name":"n","number":1.5}]})", "arguments[0].number"},
        {R"({"id":"x","arguments":[{"name":"n","percent":99999999999}]})", "arguments[0].percent"},
        {R"({"id":"x","arguments":[{"name":"n","date":"2026-02-30"}]})", "arguments[0].date"},
        {R"({"id":"x","arguments":[{"name":"n","list":7}]})", "arguments[0].list"},
    };
    for (const auto& [text, where] : table) {
        const Json json = Json::parse(text);
        std::optional<Error> failure;

        messageFrom(JsonReader(json, failure));

        ASSERT_TRUE(failure) << text;
        EXPECT_EQ(failure->where, where);
    }
}

TEST(MessageJson, RefusesMessagesThatNestWithoutEnd) {
    Json json{{"id", "x"}, {"arguments", Json::array()}};
    for (int level = 0; level < 20; ++level) {
        json = Json{{"id", "x"}, {"arguments", {{{"name", "n"}, {"list", {json}}}}}};
    }
    std::optional<Error> failure;

    messageFrom(JsonReader(json, failure));

    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->text.id, "error.json-too-deep");
}

TEST(Json, RefusesObjectsOfTooManyFieldsAtOnce) {
    std::string text = "{";
    for (int i = 0; i < 150'000; ++i) {
        text += (i == 0 ? "" : ",") + ("\"key" + std::to_string(i)) + "\":1";
    }
    const auto start = std::chrono::steady_clock::now();

    const auto refused = parseJson(text + "}", "wide.json");

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::LimitExceeded);
    EXPECT_EQ(refused.error().text.id, "error.json-too-wide");
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
}

TEST(Json, TakesManySmallObjectsAndAPolicyOfThousandsOfDomains) {
    std::string list = "[";
    for (int i = 0; i < 100'000; ++i) list += (i == 0 ? "" : ",") + std::string("{\"a\":1}");
    std::string map = "{";
    for (int i = 0; i < 5'000; ++i) {
        map += (i == 0 ? "" : ",") + ("\"d" + std::to_string(i)) + ".example\":1";
    }
    const auto start = std::chrono::steady_clock::now();

    EXPECT_EQ(parseJson(list + "]", "list.json").value().size(), 100'000U);
    EXPECT_EQ(parseJson(map + "}", "map.json").value().size(), 5'000U);

    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(10));
}

}  // namespace
}  // namespace mailadvisor
