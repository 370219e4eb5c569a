#include "advice/advise.h"
#include "advice/case_file.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mailadvisor::test {
namespace {

bool hasRule(const auto& list, const std::string& rule) {
    return std::any_of(list.begin(), list.end(),
                       [&](const auto& entry) { return entry.rule == rule; });
}

/// Every rule and remedy of the advice, in the order they are told.
std::vector<std::string> everythingIn(const Recommendation& advice) {
    std::vector<std::string> all;
    for (const auto* list : {&advice.first, &advice.reasons, &advice.cautions}) {
        for (const auto& finding : *list) all.emplace_back(finding.rule);
    }
    for (const auto& remedy : advice.remedies) all.emplace_back(remedy.id);
    return all;
}

/// Everything a row expects of an advice; what it does not name is free.
void expectAdvice(const Recommendation& advice, const Json& expect) {
    EXPECT_EQ(nameOf(advice.protocol), expect["protocol"].get<std::string>());
    EXPECT_EQ(nameOf(advice.strength), expect["strength"].get<std::string>());
    if (expect.contains("instead")) {
        ASSERT_TRUE(advice.instead);
        EXPECT_EQ(nameOf(*advice.instead), expect["instead"].get<std::string>());
    }
    if (expect.contains("retention")) {
        const auto days = expect["retention"].is_null()
                              ? std::nullopt
                              : std::optional{expect["retention"].get<int>()};
        EXPECT_EQ(advice.retentionDays, days);
    }
    if (expect.contains("first") && expect["first"].is_null()) {
        EXPECT_TRUE(advice.first.empty());
    } else if (expect.contains("first")) {
        ASSERT_FALSE(advice.first.empty());
        EXPECT_EQ(advice.first.front().rule, expect["first"].get<std::string>());
    }
    const auto names = [&](const char* key, const auto& list) {
        return !expect.contains(key) || hasRule(list, expect[key]);
    };
    EXPECT_TRUE(names("reason", advice.reasons));
    EXPECT_TRUE(names("caution", advice.cautions));
    EXPECT_TRUE(names("undetermined", advice.undetermined));
    if (expect.contains("headline")) {
        EXPECT_EQ(advice.headline.id, "advice.headline." + expect["headline"].get<std::string>());
    }
    if (expect.contains("firstAction")) {
        ASSERT_FALSE(advice.remedies.empty());
        EXPECT_EQ(advice.remedies.front().id, expect["firstAction"].get<std::string>());
    }
    const auto all = everythingIn(advice);
    for (const auto& word : expect.value("not", std::vector<std::string>{})) {
        EXPECT_EQ(std::ranges::count(all, word), 0) << word;
    }
    if (expect.contains("remedy")) {
        EXPECT_TRUE(
            std::any_of(advice.remedies.begin(), advice.remedies.end(), [&](const Remedy& remedy) {
                return remedy.id == expect["remedy"].get<std::string>();
            }));
    }
}

TEST(Cases, AreAtLeastHundredTwentyAndEachSaysWhy) {
    const auto cases = readCases();

    EXPECT_GE(cases.size(), 120U);
    for (const auto& row : cases) EXPECT_FALSE(row.why.empty()) << row.name;
}

TEST(Cases, GetTheAdviceTheArticleGives) {
    for (const auto& row : readCases()) {
        SCOPED_TRACE(row.name + ": " + row.why);

        const auto advice = advise(row.situation);

        expectAdvice(advice, row.expect);
        EXPECT_LE(advice.cautions.size(), 5U);
    }
}

}  // namespace
}  // namespace mailadvisor::test
