#include "base/json_reader.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

TEST(JsonReader, NamesThePathOfTheFirstFault) {
    const Json json{{"servers", {{{"port", 993}}, {{"port", "995"}}}}};
    std::optional<Error> failure;

    const auto ports = JsonReader(json, failure)["servers"].list(
        [](const JsonReader& place) { return place["port"].integer(1, 65535); });

    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->where, "servers[1].port");
    EXPECT_EQ(ports.front(), 993);
}

TEST(JsonReader, RefusesNumbersOutsideTheirRange) {
    for (const char* text : {"-1", "65536", "18446744073709551615", "1e3", "1.5", "null"}) {
        const Json json = Json::parse(std::string("{\"port\":") + text + "}");
        std::optional<Error> failure;

        JsonReader(json, failure)["port"].integer(0, 65535);

        EXPECT_TRUE(failure) << text;
    }
}

TEST(JsonReader, ReadsKnowledgeWithItsReason) {
    const Json json = Json::parse(R"({"quota":{"unknown":"not-offered"},"used":5})");
    std::optional<Error> failure;
    const auto number = [](const JsonReader& place) { return place.integer(); };

    const JsonReader reader(json, failure);

    EXPECT_EQ(reader["quota"].fact(number, Unknown::NotProbed).why(), Unknown::NotOffered);
    EXPECT_EQ(*reader["used"].fact(number, Unknown::NotProbed), 5);
    EXPECT_EQ(reader["other"].fact(number, Unknown::NotAsked).why(), Unknown::NotAsked);
    EXPECT_FALSE(failure);
}

TEST(JsonReader, KeepsNothingFromAPlaceThatIsNoObject) {
    const Json json = Json::array({1, 2});
    std::optional<Error> failure;

    EXPECT_TRUE(JsonReader(json, failure)["a"]["b"].isMissing());
    EXPECT_TRUE(failure);
}

}  // namespace
}  // namespace mailadvisor
