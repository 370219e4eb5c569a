#include "web/page/trouble_page.h"

#include "base/iso_time.h"
#include "report/diagnosis_ticket.h"
#include "report/diagnosis_words.h"
#include "report/html/card.h"
#include "web/page/frame.h"
#include "web/page/said_form.h"

namespace mailadvisor::web {
namespace {

constexpr std::size_t mostReasons = 3;
constexpr std::size_t mostExcluded = 5;

bool isDesk(const PageView& view) { return view.path == deskPath; }

Html paragraph(const PageView& view, const Message& message, const std::string& style = "") {
    if (message.empty()) return {};
    const std::string said = view.say(message);
    return style.empty() ? element("p", said) : element("p", said, {{"class", style}});
}

Html labelled(const PageView& view, const char* label, const Message& message,
              const std::string& style = "") {
    if (message.empty()) return {};
    return paragraph(view, {label, {{"text", view.say(message)}}}, style);
}

/// Who mends it; a caller is not told that it is the caller.
Html whose(const PageView& view, const Diagnosis& diagnosis) {
    if (!isDesk(view) && diagnosis.whose == Job::You) return {};
    return labelled(view, MESSAGE_ID("report.diagnosis-whose"), wordFor(diagnosis.whose));
}

/// The sentence that comes first, and what follows from it.
Html answerSection(const PageView& view, const Diagnosis& diagnosis) {
    const auto& say = view.say;
    const std::string first = say(diagnosis.say);
    const std::string title =
        isDesk(view) ? say({MESSAGE_ID("report.diagnosis-say"), {{"text", first}}}) : first;
    return element(
        "section",
        element("h1", title) +
            labelled(view, MESSAGE_ID("report.diagnosis-then"), diagnosis.thenSeen) +
            labelled(view, MESSAGE_ID("report.diagnosis-avoid"), diagnosis.avoid, "warning") +
            whose(view, diagnosis),
        {{"class", "told"}});
}

Html causesCard(const PageView& view, const Diagnosis& diagnosis) {
    Html causes;
    for (const auto& cause : diagnosis.causes) {
        causes += element("li", shownCause(cause, mostReasons, view.say));
    }
    if (causes.source.empty()) return {};
    return card(MESSAGE_ID("report.diagnosis-causes"), element("ol", causes), view.say);
}

Html excludedCard(const PageView& view, const Diagnosis& diagnosis) {
    Html excluded;
    for (const auto& cause : toldExcluded(diagnosis, mostExcluded, false)) {
        excluded += element("li", shownExcluded(cause, view.say));
    }
    if (excluded.source.empty()) return {};
    return card(MESSAGE_ID("report.diagnosis-excluded"), element("ul", excluded), view.say);
}

/// How the words were read, and what the answer could not rest on.
Html groundsCard(const PageView& view, const Trouble& trouble) {
    Html lines;
    const auto codes = understoodCodes(trouble.call.said, view.say);
    const auto unknown = unknownCodes(trouble.call.said);
    if (!codes.empty()) {
        lines += paragraph(view, {MESSAGE_ID("report.diagnosis-understood"), {{"codes", codes}}});
    }
    if (!unknown.empty()) {
        lines +=
            paragraph(view, {MESSAGE_ID("report.diagnosis-not-understood"), {{"words", unknown}}});
    }
    if (trouble.isCut) lines += paragraph(view, {MESSAGE_ID("page.trouble-cut"), {}}, "warning");
    if (trouble.isForeign) {
        lines += paragraph(view,
                           {MESSAGE_ID("page.trouble-foreign"), {{"domain", trouble.aboutDomain}}});
    } else if (trouble.call.facts.endpoints.empty()) {
        lines += paragraph(view, {MESSAGE_ID("page.trouble-unseen"), {}});
    } else {
        lines += paragraph(view, {MESSAGE_ID("page.trouble-seen"),
                                  {{"when", isoTime(trouble.call.facts.observedAt)}}});
    }
    return card(MESSAGE_ID("page.trouble-grounds"), lines, view.say);
}

Html ticketCard(const PageView& view, const Trouble& trouble) {
    const std::string title = view.say({MESSAGE_ID("page.ticket"), {}});
    const std::string ticket =
        diagnosisTicket(trouble.call, trouble.answers, *trouble.diagnosis, view.say);
    return card(MESSAGE_ID("page.ticket"),
                paragraph(view, {MESSAGE_ID("page.ticket-help"), {}}, "faint") +
                    element("pre", preformatted(ticket),
                            {{"class", "note"}, {"data-copy", title}, {"tabindex", "0"}}),
                view.say, "ticket");
}

Html content(const PageView& view, const Trouble& trouble) {
    const auto& diagnosis = *trouble.diagnosis;
    const std::string heading = diagnosis.isQuestionFirst ? "h1" : "h2";
    Html parts;
    if (!diagnosis.isQuestionFirst) parts += answerSection(view, diagnosis);
    if (diagnosis.ask) parts += askForm(view, trouble, heading, isDesk(view));
    if (diagnosis.isQuestionFirst && !diagnosis.avoid.empty()) {
        parts += element("section",
                         labelled(view, MESSAGE_ID("report.diagnosis-avoid"), diagnosis.avoid),
                         {{"class", "cautions"}});
    }
    if (isDesk(view)) {
        parts += causesCard(view, diagnosis) + excludedCard(view, diagnosis);
    }
    parts += groundsCard(view, trouble) + answeredCard(view, trouble);
    if (isDesk(view)) parts += ticketCard(view, trouble);
    return parts + saidForm(view, trouble, "h2", isDesk(view));
}

}  // namespace

HttpReply troublePage(const PageView& view, const Trouble& trouble) {
    const std::string title = view.say(
        {isDesk(view) ? MESSAGE_ID("page.desk-title") : MESSAGE_ID("page.trouble-title"), {}});
    if (!trouble.diagnosis) return framed(view, title, saidForm(view, trouble, "h1", isDesk(view)));
    return framed(view, title, content(view, trouble));
}

}  // namespace mailadvisor::web
