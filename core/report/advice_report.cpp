#include "report/advice_report.h"

#include "report/advice_words.h"
#include "report/page.h"
#include "report/settings_section.h"
#include "report/space_section.h"
#include "signs/server_note.h"

#include <algorithm>
#include <string_view>

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
void addFirst(Page& page, const FirstSection& section, const Sentences& say) {
    if (section.findings.empty()) return;
    page.heading(say(section.title));
    for (const auto& finding : section.findings) {
        page.item("!", say(finding.text), TextStyle::Bad);
        addRemedies(page, finding.remedies, say);
    }
}

void addHints(Page& page, const AdviceView& advice, const Sentences& say) {
    for (const auto& hint : shownHints(advice)) {
        page.item("!", say(messageOf(hint)), TextStyle::Warning);
    }
}

void addOpenQuestions(Page& page, const AdviceView& advice, const Sentences& say) {
    const auto withOption = [&](const Message& text, std::string_view option) {
        const bool isNamed = advice.asksByOption && !option.empty();
        return say(text) + (isNamed ? " (" + std::string(option) + ")" : "");
    };
    if (const auto open = shownUndetermined(advice.recommendation); !open.empty()) {
        page.heading(say({MESSAGE_ID("report.undetermined"), {}}));
        for (const auto& gap : open) page.item("?", withOption(gap.text, gap.option));
    }
    if (const auto changes = shownChanges(advice.recommendation); !changes.empty()) {
        page.heading(say({MESSAGE_ID("report.what-would-change-it"), {}}));
        for (const auto& change : changes) page.item("-", withOption(change.text, change.option));
    }
}

}  // namespace

std::string adviceReport(const AdviceView& advice, const Sentences& say, const PageStyle& style) {
    const auto& recommendation = advice.recommendation;
    Page page(style);
    if (advice.facts.address) page.paragraph(advice.facts.shownAddress(), TextStyle::Faint);
    const FirstSection urgent = urgentSection(recommendation);
    addFirst(page, urgent, say);
    if (!urgent.findings.empty()) page.blank();
    page.paragraph(say(recommendation.headline), TextStyle::Strong);
    if (recommendation.protocol != Choice::None) {
        page.paragraph(say(strengthMessage(recommendation, advice.asksByOption)), TextStyle::Faint);
    }
    addHints(page, advice, say);
    addFirst(page, beforeChangeSection(recommendation), say);
    if (advice.account) addSettings(page, *advice.account, advice.facts, say);
    addFindings(page, MESSAGE_ID("report.reasons"), shownReasons(recommendation, advice.facts), "-",
                TextStyle::Plain, say);
    addFindings(page, MESSAGE_ID("report.cautions"), recommendation.cautions, "!",
                TextStyle::Warning, say);
    if (const auto others = otherRemedies(recommendation); !others.empty()) {
        page.heading(say({MESSAGE_ID("report.remedies"), {}}));
        addRemedies(page, others, say);
    }
    // What comes first has told it already.
    if (std::ranges::none_of(recommendation.first, precedesTheType)) {
        addSpace(page, knownSpace(advice.facts.mailbox, advice.needs), say);
        const Message forecast = forecastMessage(recommendation);
        if (!forecast.empty()) page.paragraph(say(forecast), TextStyle::Warning, 2);
    }
    const auto notes = serverNotes(advice.facts);
    if (!notes.empty()) page.heading(say({MESSAGE_ID("report.hints"), {}}));
    for (const auto& note : notes) page.item("-", say(note));
    addOpenQuestions(page, advice, say);
    return page.text();
}

}  // namespace mailadvisor
