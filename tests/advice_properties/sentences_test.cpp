#include "text/sentences.h"
#include "advice/advise.h"
#include "advice/explain.h"
#include "policy/policy.h"
#include "rules/situations.h"

#include <functional>

namespace mailadvisor::test {
namespace {

/// Situations that together make most rules speak.
std::vector<Situation> manySituations() {
    std::vector<Situation> all;
    for (const int devices : {0, 1, 3}) {
        for (const bool backup : {false, true}) {
            for (const std::int64_t usedMb : {100, 470, 500}) {
                for (const std::int64_t limitMb : {500, 51200}) {
                    auto situation = withDevices(devices);
                    situation.needs.backup = known(backup);
                    setSpace(situation, megabytes(usedMb), megabytes(limitMb));
                    setGrowth(situation, megabytes(3));
                    addFolder(situation, FolderRole::Inbox, megabytes(90), 40);
                    addFolder(situation, FolderRole::Trash, megabytes(9), 40);
                    situation.needs.currentType =
                        known(backup ? CurrentType::Imap : CurrentType::Pop3);
                    all.push_back(situation);
                    situation.facts.endpoints[0] = portThat(Protocol::Imap, EndpointState::Refused);
                    all.push_back(situation);
                    situation.facts.endpoints = {};
                    situation.facts.mailbox = {};
                    all.push_back(situation);
                }
            }
        }
    }
    return all;
}

void visitMessages(const Recommendation& advice, const std::function<void(const Message&)>& visit) {
    visit(advice.headline);
    for (const auto* findings : {&advice.first, &advice.reasons, &advice.cautions}) {
        for (const auto& finding : *findings) visit(finding.text);
    }
    for (const auto& open : advice.undetermined) visit(open.text);
    for (const auto& change : advice.whatWouldChangeIt) visit(change.text);
    for (const auto& remedy : advice.remedies) visit(remedy.text);
}

/// A sentence without a text, or with a placeholder that nothing filled.
bool isBroken(const std::string& sentence) {
    return sentence.empty() || sentence.find("⟦") != std::string::npos ||
           sentence.find('{') != std::string::npos;
}

TEST(Sentences, SayEveryAdviceInBothLanguagesWithAllFigures) {
    for (const auto language : allLanguages) {
        const Sentences say(language);
        for (const auto& situation : manySituations()) {
            visitMessages(advise(situation), [&](const Message& message) {
                EXPECT_FALSE(isBroken(say(message))) << message.id << ": " << say(message);
            });
        }
    }
}

TEST(Sentences, SayEveryExplanationInBothLanguages) {
    for (const auto language : allLanguages) {
        const Sentences say(language);
        for (const auto& situation : manySituations()) {
            for (const Rule* rule : allRules()) {
                const auto explanation = explain(situation, rule->id);
                ASSERT_TRUE(explanation);
                for (const auto& input : explanation->inputs) {
                    EXPECT_FALSE(isBroken(say(input.text))) << say(input.text);
                }
                EXPECT_FALSE(isBroken(say(explanation->summary))) << rule->id;
                EXPECT_FALSE(isBroken(say(explanation->verdict))) << rule->id;
            }
        }
    }
}

TEST(Sentences, SayWhatEachThresholdIsFor) {
    for (const auto language : allLanguages) {
        const Sentences say(language);
        for (const auto& threshold : thresholdsInForce(Policy{})) {
            EXPECT_FALSE(isBroken(say(threshold.meaning))) << threshold.name;
        }
    }
}

}  // namespace
}  // namespace mailadvisor::test
