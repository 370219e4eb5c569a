#include "advice/explain.h"

#include "rules/situations.h"

#include <algorithm>

namespace mailadvisor::test {
namespace {

TEST(Explain, ShowsWhatARuleSawAndWhatFollows) {
    const auto explanation = explain(withDevices(3), "several-devices");

    ASSERT_TRUE(explanation);
    EXPECT_EQ(explanation->paragraphs, (std::vector{9, 11}));
    EXPECT_EQ(explanation->summary.id, "rule.several-devices.summary");
    ASSERT_EQ(explanation->inputs.size(), 1U);
    EXPECT_EQ(explanation->inputs[0].name, "devices");
    EXPECT_EQ(explanation->inputs[0].text.arguments[1], (Argument{"value", std::int64_t{3}}));
    EXPECT_EQ(explanation->verdict.id, "verdict.decides");
    EXPECT_EQ(explanation->text.id, "rule.several-devices.reason");
}

TEST(Explain, SaysWhatWasMissing) {
    const auto explanation = explain(bothOffered(), "several-devices");

    ASSERT_TRUE(explanation);
    EXPECT_EQ(explanation->inputs[0].text.id, "input.unknown");
    EXPECT_EQ(explanation->verdict.id, "verdict.undetermined");
}

TEST(Explain, SaysThatARuleHasNothingToSay) {
    const auto explanation = explain(withDevices(1), "several-devices");

    ASSERT_TRUE(explanation);
    EXPECT_EQ(explanation->verdict.id, "verdict.nothing");
    EXPECT_TRUE(explanation->text.empty());
}

TEST(Explain, KnowsEveryRuleInEverySituation) {
    for (const Rule* rule : allRules()) {
        const auto explanation = explain(withDevices(2), rule->id);
        ASSERT_TRUE(explanation) << rule->id;
        EXPECT_FALSE(explanation->verdict.empty()) << rule->id;
    }
}

TEST(Explain, KnowsNoOtherRule) { EXPECT_FALSE(explain(bothOffered(), "multi-devices")); }

}  // namespace
}  // namespace mailadvisor::test
