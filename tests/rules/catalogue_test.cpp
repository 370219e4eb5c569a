#include "rules/all_rules.h"

#include "base/names.h"
#include "rules/named_threshold.h"
#include "rules/not_known.h"
#include "rules/situations.h"

#include <cctype>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace mailadvisor::test {
namespace {

std::string readText(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string catalogueIn(const char* language) {
    return readText(std::filesystem::path(PROJECT_SOURCE_DIR) / "translations" /
                    (std::string(language) + ".ts"));
}

/// True when the catalogue has the id with some text in it.
bool hasText(const std::string& catalogue, std::string_view id) {
    const auto message = catalogue.find("<message id=\"" + std::string(id) + "\"");
    if (message == std::string::npos) return false;
    const auto body = catalogue.substr(message, catalogue.find("</message>", message) - message);
    return body.find("<translation></translation>") == std::string::npos &&
           body.find("<translation>") != std::string::npos;
}

std::string allTestSources() {
    std::string sources;
    for (const auto& entry : std::filesystem::directory_iterator(TEST_SOURCE_DIR)) {
        if (entry.path().extension() == ".cpp") sources += readText(entry.path());
    }
    return sources;
}

TEST(Catalogue, HasEveryRuleOnce) {
    std::set<std::string_view> ids;
    for (const Rule* rule : allRules()) EXPECT_TRUE(ids.insert(rule->id).second) << rule->id;

    EXPECT_EQ(ids.size(), 43U);
}

TEST(Catalogue, CitesAParagraphOrAStatedSourceForEachRule) {
    for (const Rule* rule : allRules()) {
        EXPECT_TRUE(!rule->cites.empty() || !rule->source.empty()) << rule->id;
        for (const int paragraph : rule->cites) {
            EXPECT_GE(paragraph, 1) << rule->id;
            EXPECT_LE(paragraph, 12) << rule->id;
        }
    }
}

TEST(Catalogue, SpeaksBothLanguages) {
    for (const char* language : {"en", "th"}) {
        const auto catalogue = catalogueIn(language);
        for (const Rule* rule : allRules()) {
            for (const auto id : {rule->summary, rule->because, rule->conflict}) {
                EXPECT_TRUE(id.empty() || hasText(catalogue, id)) << language << ' ' << id;
            }
        }
        for (const auto& threshold : namedThresholds()) {
            EXPECT_TRUE(hasText(catalogue, threshold.meaning)) << language;
        }
    }
}

TEST(Catalogue, HasAFileAndATestForEachRule) {
    const auto tests = allTestSources();
    for (const Rule* rule : allRules()) {
        std::string file(rule->id);
        for (char& letter : file) letter = letter == '-' ? '_' : letter;
        const auto path =
            std::filesystem::path(PROJECT_SOURCE_DIR) / "core" / "rules" / (file + ".cpp");
        EXPECT_TRUE(std::filesystem::exists(path)) << path;
        EXPECT_NE(tests.find("Of(\"" + std::string(rule->id) + '"'), std::string::npos)
            << "no test asks " << rule->id;
    }
}

TEST(Catalogue, TellsWhatIsOpenForEachInputThatARuleNeeds) {
    std::set<std::string> told;
    for (const Rule* rule : allRules()) {
        for (const Input input : rule->needs) {
            const auto text = notKnown(input, Unknown::NotAsked);
            EXPECT_TRUE(text.id.starts_with("open.")) << rule->id;
            told.insert(text.id);
        }
    }
    EXPECT_GE(told.size(), 12U);
}

TEST(Catalogue, SumsEachRuleUp) {
    for (const Rule* rule : allRules()) {
        EXPECT_FALSE(rule->summary.empty()) << rule->id;
        EXPECT_EQ(rule->because.empty(), rule->conflict.empty()) << rule->id;
    }
}

TEST(Catalogue, FindsRulesById) {
    EXPECT_EQ(findRule("several-devices")->id, "several-devices");
    EXPECT_EQ(findRule("no-such-rule"), nullptr);
}

TEST(Engine, StampsFindingsWithRuleAndParagraphs) {
    const auto finding = findingOf("webmail-all", [] {
        auto situation = bothOffered();
        situation.needs.webmail = known(Webmail::Yes);
        return situation;
    }());

    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->rule, "webmail-all");
    EXPECT_EQ(finding->paragraphs, (std::vector{5, 8}));
}

TEST(Engine, SaysWhyARuleIsOpenAndWhatItLacked) {
    const auto verdict = verdictOf("local-copy", bothOffered());

    const auto* open = std::get_if<OpenRule>(&verdict);
    ASSERT_TRUE(open);
    EXPECT_EQ(open->lacking, Input::Backup);
    EXPECT_EQ(open->said.because, Unknown::NotAsked);
    EXPECT_EQ(open->said.text, (Message{"open.backup", {}}));
}

TEST(Engine, NamesTheInputThatIsMissingAndNotTheWholeRule) {
    const auto openOf = [](const Situation& situation) {
        const auto verdict = verdictOf("one-device", situation);
        const auto* open = std::get_if<OpenRule>(&verdict);
        return open ? open->said.text.id : std::string{};
    };
    auto situation = bothOffered();

    EXPECT_EQ(openOf(situation), "open.devices");
    situation.needs.devices = known(1);
    EXPECT_EQ(openOf(situation), "open.backup");
    situation.needs.backup = known(true);
    EXPECT_EQ(openOf(situation), "open.space-is-tight");
}

TEST(Engine, LeavesTheFallbackOut) {
    const auto situation = bothOffered();

    const auto judgement = judgeAll(gatherEvidence(situation));

    ASSERT_FALSE(judgement.findings.empty());
    for (const auto& finding : judgement.findings) EXPECT_NE(finding.rule, "nothing-decides");
}

}  // namespace
}  // namespace mailadvisor::test
