#include "report/advice_report.h"

#include "report/advice_words.h"
#include "report/page.h"
#include "report/settings_section.h"
#include "report/space_section.h"
#include "signs/server_note.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr std::size_t mostOpen = 4;  // open questions shown unless details are wanted

void addFindings(Page& page, const char* title, const std::vector<Finding>& findings,
                 std::string_view mark, TextStyle textStyle, const Sentences& say) {
    if (findings.empty()) return;
    page.heading(say({title, {}}));
    for (const auto& finding : findings) page.item(mark, say(finding.text), textStyle);
}

void addRemedies(Page& page, const Recommendation& recommendation, const Sentences& say) {
    if (recommendation.remedies.empty()) return;
    // What comes first already has its title; its remedies follow as its steps.
    if (recommendation.first.empty()) page.heading(say({MESSAGE_ID("report.remedies"), {}}));
    int number = 0;
    for (const auto& remedy : recommendation.remedies) {
        const std::string mark = std::to_string(++number) + ".";
        page.item(mark, say(remedy.text), TextStyle::Strong);
        page.paragraph(figuresOf(remedy, say), TextStyle::Faint, 3 + static_cast<int>(mark.size()));
    }
}

void addUndetermined(Page& page, const std::vector<Undetermined>& all, const Sentences& say) {
    const std::size_t shown = page.style().details ? all.size() : std::min(all.size(), mostOpen);
    for (std::size_t i = 0; i < shown; ++i) page.item("?", say(all[i].text));
    if (shown == all.size()) return;
    const Message more{MESSAGE_ID("report.more-undetermined"),
                       {{"n", static_cast<std::int64_t>(all.size() - shown)}}};
    page.paragraph(say(more), TextStyle::Faint, 4);
}

void addOpenQuestions(Page& page, const Recommendation& recommendation, const Sentences& say) {
    if (!recommendation.undetermined.empty()) {
        page.heading(say({MESSAGE_ID("report.undetermined"), {}}));
        addUndetermined(page, recommendation.undetermined, say);
    }
    if (recommendation.whatWouldChangeIt.empty()) return;
    page.heading(say({MESSAGE_ID("report.what-would-change-it"), {}}));
    for (const auto& change : recommendation.whatWouldChangeIt) page.item("-", say(change.text));
}

}  // namespace

std::string adviceReport(const AdviceView& advice, const Sentences& say, const PageStyle& style) {
    const auto& recommendation = advice.recommendation;
    Page page(style);
    if (!advice.facts.address.empty()) page.paragraph(advice.facts.address, TextStyle::Faint);
    page.paragraph(say(recommendation.headline), TextStyle::Strong);
    if (recommendation.protocol != Choice::None) {
        page.paragraph(say(strengthMessage(recommendation.strength)), TextStyle::Faint);
    }
    addFindings(page, MESSAGE_ID("report.first"), recommendation.first, "!", TextStyle::Bad, say);
    if (!recommendation.first.empty()) addRemedies(page, recommendation, say);
    addFindings(page, MESSAGE_ID("report.reasons"), recommendation.reasons, "-", TextStyle::Plain,
                say);
    addFindings(page, MESSAGE_ID("report.cautions"), recommendation.cautions, "!",
                TextStyle::Warning, say);
    if (recommendation.first.empty()) addRemedies(page, recommendation, say);
    addSpace(page, knownSpace(advice.facts.mailbox, advice.needs), say);
    if (const Message forecast = forecastMessage(recommendation.forecast); !forecast.empty()) {
        page.paragraph(say(forecast), TextStyle::Warning, 2);
    }
    const auto notes = serverNotes(advice.facts);
    if (!notes.empty()) page.heading(say({MESSAGE_ID("report.hints"), {}}));
    for (const auto& note : notes) page.item("-", say(note));
    if (advice.account) addSettings(page, *advice.account, advice.facts, say);
    addOpenQuestions(page, recommendation, say);
    return page.text();
}

}  // namespace mailadvisor
