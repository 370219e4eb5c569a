#include "advice/case_file.h"
#include "advisor/conclude.h"
#include "report/advice_report.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mailadvisor::test {
namespace {

constexpr std::size_t mostLines = 40;
constexpr std::size_t mostLinesUsually = 28;

/// The printed answer on a terminal of 80 columns.
std::string answerTo(Situation situation, const Sentences& say) {
    situation.facts.address = *EmailAddress::parse("somchai@company.test");
    const auto conclusion = conclude(situation, {"Somchai Jaidee", {}, false});
    const AdviceView view{situation.facts, situation.needs, conclusion.recommendation,
                          conclusion.account};
    return adviceReport(view, say, {.width = 80});
}

std::size_t linesOf(const std::string& text) {
    std::size_t lines = 0;
    bool isEmpty = true;
    for (const char c : text) {
        if (c == '\n' && !isEmpty) ++lines;
        isEmpty = c == '\n';
    }
    return lines;
}

TEST(Answers, AreShortInBothLanguages) {
    for (const Language language : {Language::Thai, Language::English}) {
        const Sentences say(language);
        std::vector<std::size_t> lengths;
        for (const auto& row : readCases()) {
            const std::string text = answerTo(row.situation, say);
            lengths.push_back(linesOf(text));
            EXPECT_LE(lengths.back(), mostLines) << row.name << "\n" << text;
        }
        std::ranges::sort(lengths);
        EXPECT_LE(lengths[lengths.size() / 2], mostLinesUsually) << nameOf(language);
    }
}

TEST(Answers, SayNothingTwice) {
    const Sentences say(Language::English);
    for (const auto& row : readCases()) {
        const auto conclusion = conclude(row.situation, {});
        std::vector<std::string> told;
        for (const auto* list :
             {&conclusion.recommendation.first, &conclusion.recommendation.reasons,
              &conclusion.recommendation.cautions}) {
            for (const auto& finding : *list) told.push_back(say(finding.text));
        }
        for (const auto& remedy : conclusion.recommendation.remedies) {
            told.push_back(say(remedy.text));
        }
        std::ranges::sort(told);
        EXPECT_EQ(std::ranges::adjacent_find(told), told.end()) << row.name;
    }
}

TEST(Answers, BlameNobodyWhereTheAdviceNamesAnotherWay) {
    int seen = 0;
    for (const auto& row : readCases()) {
        auto situation = row.situation;
        for (const auto& endpoint : situation.facts.endpoints) {
            situation.facts.discovery.candidates.push_back(
                {.protocol = endpoint.protocol, .host = endpoint.host, .port = endpoint.port});
        }
        const auto conclusion = conclude(situation, {});
        const auto instead = conclusion.recommendation.instead.value_or(Instead::Webmail);
        const auto& error = conclusion.end.error;
        if (instead != Instead::Exchange || !error) continue;
        if (conclusion.end.outcome != RunOutcome::NothingSafe) continue;
        EXPECT_NE(error->code, ErrorCode::Untrusted) << row.name;
        ++seen;
    }
    EXPECT_GT(seen, 0);
}

TEST(Answers, AreTheSameBytesEachTime) {
    const Sentences say(Language::Thai);
    for (const auto& row : readCases()) {
        EXPECT_EQ(answerTo(row.situation, say), answerTo(row.situation, say)) << row.name;
    }
}

}  // namespace
}  // namespace mailadvisor::test
