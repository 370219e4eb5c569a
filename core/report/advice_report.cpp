#include "report/advice_report.h"

#include "report/advice_words.h"
#include "report/page.h"
#include "report/settings_section.h"
#include "report/space_section.h"
#include "signs/hint_audience.h"
#include "signs/server_note.h"

#include <algorithm>

namespace mailadvisor {
namespace {

void addFindings(Page& page, const char* title, const std::vector<Finding>& findings,
                 std::string_view mark, TextStyle textStyle, const Sentences& say) {
    if (findings.empty()) return;
    page.heading(say({title, {}}));
    for (const auto& finding : findings) page.item(mark, say(finding.text), textStyle);
}

void addRemedies(Page& page, const std::vector<Remedy>& remedies, const Sentences& say) {
    int number = 0;
    for (const auto& remedy : remedies) {
        const std::string figures = figuresOf(remedy, say);
        page.item(std::to_string(++number) + ".",
                  say(remedy.text) + (figures.empty() ? "" : " (" + figures + ")"),
                  TextStyle::Plain);
    }
}

/// What has to be done before, each with the steps that do it.
void addFirst(Page& page, const Recommendation& recommendation, bool precedes,
              const Sentences& say) {
    std::vector<Finding> first = recommendation.first;
    std::erase_if(first,
                  [&](const Finding& finding) { return precedesTheType(finding) != precedes; });
    if (first.empty()) return;
    page.heading(say({MESSAGE_ID("report.first"), {}}));
    for (const auto& finding : first) {
        page.item("!", say(finding.text), TextStyle::Bad);
        addRemedies(page, finding.remedies, say);
    }
}

void addHints(Page& page, const AdviceView& advice, const Sentences& say) {
    for (const auto& hint : hintsForPerson(advice.facts)) {
        page.item("!", say(messageOf(hint)), TextStyle::Warning);
    }
}

void addOpenQuestions(Page& page, const Recommendation& recommendation, const Sentences& say) {
    if (!recommendation.undetermined.empty()) {
        page.heading(say({MESSAGE_ID("report.undetermined"), {}}));
        for (const auto& open : recommendation.undetermined) {
            const std::string option(open.option);
            page.item("?", say(open.text) + (option.empty() ? "" : " (" + option + ")"));
        }
    }
    if (recommendation.whatWouldChangeIt.empty()) return;
    page.heading(say({MESSAGE_ID("report.what-would-change-it"), {}}));
    for (const auto& change : recommendation.whatWouldChangeIt) page.item("-", say(change.text));
}

}  // namespace

std::string adviceReport(const AdviceView& advice, const Sentences& say, const PageStyle& style) {
    const auto& recommendation = advice.recommendation;
    Page page(style);
    if (advice.facts.address) page.paragraph(advice.facts.shownAddress(), TextStyle::Faint);
    addFirst(page, recommendation, true, say);
    page.paragraph(say(recommendation.headline), TextStyle::Strong);
    if (recommendation.protocol != Choice::None) {
        page.paragraph(say(strengthMessage(recommendation.strength)), TextStyle::Faint);
    }
    addHints(page, advice, say);
    addFirst(page, recommendation, false, say);
    if (advice.account) addSettings(page, *advice.account, advice.facts, say);
    addFindings(page, MESSAGE_ID("report.reasons"), shownReasons(recommendation), "-",
                TextStyle::Plain, say);
    addFindings(page, MESSAGE_ID("report.cautions"), shownCautions(recommendation), "!",
                TextStyle::Warning, say);
    if (const auto others = otherRemedies(recommendation); !others.empty()) {
        page.heading(say({MESSAGE_ID("report.remedies"), {}}));
        addRemedies(page, others, say);
    }
    // What comes first has told it already.
    if (std::ranges::none_of(recommendation.first, precedesTheType)) {
        addSpace(page, knownSpace(advice.facts.mailbox, advice.needs), say);
    }
    if (const Message forecast = forecastMessage(recommendation.forecast); !forecast.empty()) {
        page.paragraph(say(forecast), TextStyle::Warning, 2);
    }
    const auto notes = serverNotes(advice.facts);
    if (!notes.empty()) page.heading(say({MESSAGE_ID("report.hints"), {}}));
    for (const auto& note : notes) page.item("-", say(note));
    addOpenQuestions(page, recommendation, say);
    return page.text();
}

}  // namespace mailadvisor
