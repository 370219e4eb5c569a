#include "rules/weights.h"

#include "rules/situations.h"

#include <vector>

namespace mailadvisor::test {
namespace {

std::vector<bool> allOf(const Weights& weights) {
    std::vector<bool> all;
    for (const auto effect : {Effect::Excludes, Effect::Decides, Effect::Leans}) {
        for (const auto protocol : {Protocol::Imap, Protocol::Pop3}) {
            all.push_back(weights.has(effect, protocol));
        }
    }
    return all;
}

TEST(Weights, AFindingWithoutATypeCountsForBoth) {
    Weights weights;
    weights.add(Effect::Excludes, std::nullopt);
    weights.add(Effect::Leans, Protocol::Pop3);

    EXPECT_EQ(allOf(weights), (std::vector{true, true, false, false, false, true}));
}

TEST(Weights, AreTheSameWithTheWordsAndWithout) {
    auto tight = withDevices(1);
    tight.needs.backup = known(true);
    setSpace(tight, megabytes(450), megabytes(500));
    auto kept = pop3Only(2, {"UIDL", "EXPIRE 0"});
    auto tokens = withDevices(2);
    for (auto& endpoint : tokens.facts.endpoints)
        endpoint.auth = known<std::vector<std::string>>({"XOAUTH2"});
    tokens.client = ChosenClient{.id = "old", .name = "Old Mail"};
    auto none = withDevices(0);

    for (const auto& situation : {bothOffered(), tight, kept, tokens, none}) {
        const auto evidence = gatherEvidence(situation);
        EXPECT_EQ(allOf(weigh(evidence)), allOf(weightsOf(judgeAll(evidence))));
    }
    EXPECT_TRUE(weigh(gatherEvidence(tight)).has(Effect::Decides, Protocol::Pop3));
    EXPECT_TRUE(weigh(gatherEvidence(tokens)).has(Effect::Excludes, Protocol::Imap));
    EXPECT_TRUE(weigh(gatherEvidence(none)).has(Effect::Excludes, Protocol::Pop3));
}

}  // namespace
}  // namespace mailadvisor::test
