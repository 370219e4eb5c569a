#include "advice/case_file.h"
#include "advisor/conclude.h"
#include "advisor/saved_facts.h"
#include "report/advice_json.h"
#include "report/advice_report.h"
#include "report/html/advice_page.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <functional>

namespace mailadvisor::test {
namespace {

using mailadvisor::testing::TemporaryFolder;

/// Everything a person can be shown about one situation: text, JSON and page, in both languages.
std::vector<std::string> allForms(const Situation& situation) {
    const auto conclusion = conclude(situation, {"Somchai Jaidee", {}, false});
    AdviceView view{situation.facts, situation.needs, conclusion.recommendation, conclusion.account,
                    conclusion.end.error};
    std::vector<std::string> forms;
    for (const Language language : {Language::Thai, Language::English}) {
        const Sentences say(language);
        forms.push_back(adviceReport(view, say, {.width = 80}));
        forms.push_back(dumpJson(toJson(view, std::cref(say))));
        forms.push_back(advicePage(view, say));
    }
    return forms;
}

TEST(Replay, OfSavedFactsGivesTheSameBytesInEveryFormAndLanguage) {
    const TemporaryFolder folder;
    int number = 0;
    for (const auto& row : readCases()) {
        Situation live = row.situation;
        live.facts.address = *EmailAddress::parse("somchai@company.test");
        const auto file = (folder.path() / (std::to_string(++number) + ".json")).string();
        ASSERT_TRUE(saveFacts(file, live.facts, {})) << row.name;

        for (int time = 0; time < 2; ++time) {
            auto replayed = live;
            const auto facts = savedFacts(file);
            ASSERT_TRUE(facts) << row.name;
            replayed.facts = *facts;

            EXPECT_EQ(allForms(replayed), allForms(live)) << row.name;
        }
    }
    EXPECT_GE(number, 120);
}

TEST(Replay, NeverShowsADateAsMachinesWriteItOnThePage) {
    for (const auto& row : readCases()) {
        for (const auto& form : {allForms(row.situation)[0], allForms(row.situation)[3]}) {
            EXPECT_EQ(form.find("2026-"), std::string::npos) << row.name << "\n" << form;
        }
    }
}

}  // namespace
}  // namespace mailadvisor::test
