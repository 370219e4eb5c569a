#include "web/setup/end_part.h"

#include "diagnosis/failure.h"
#include "report/html/advice_page.h"
#include "report/html/card.h"
#include "report/settings_section.h"
#include "report/setup_note.h"
#include "signs/check_message.h"
#include "web/setup/changes_part.h"

namespace mailadvisor::web {
namespace {

Html sentence(const Message& message, const Sentences& say, const std::string& style = "") {
    if (message.empty()) return {};
    return style.empty() ? element("p", say(message))
                         : element("p", say(message), {{"class", style}});
}

std::string styleOfOutcome(CheckOutcome outcome) {
    if (outcome == CheckOutcome::Ok) return "good";
    return outcome == CheckOutcome::NotTried ? "faint" : "bad";
}

Html serverFound(const CheckedServer& server, const Sentences& say) {
    const Message title{
        MESSAGE_ID("trial.server-encrypted"),
        {{"server", say(serverMessage(server))}, {"security", securityName(server.security, say)}}};
    Html found = element("h3", say(title)) +
                 sentence(outcomeMessage(server), say, styleOfOutcome(server.outcome));
    if (server.reason != Reason::None) found += sentence(messageOf(server.reason), say);
    if (!server.serverSaid.empty()) {
        found +=
            sentence({MESSAGE_ID("trial.server-said"),
                      {{"code", std::to_string(server.replyCode)}, {"text", server.serverSaid}}},
                     say);
    }
    found += sentence(remedyMessage(server), say);
    const auto failure = failureAt(server);
    if (!failure) return found;
    found += sentence({MESSAGE_ID("report.diagnosis-then"), {{"text", say(failure->then)}}}, say);
    if (failure->avoid.empty()) return found;
    return found + sentence({MESSAGE_ID("report.diagnosis-avoid"), {{"text", say(failure->avoid)}}},
                            say, "warning");
}

Html trialCard(const CheckFacts& facts, const Sentences& say) {
    const Arrival& arrival = facts.arrival;
    Html found = serverFound(facts.incoming, say);
    if (facts.outgoing) found += serverFound(*facts.outgoing, say);
    found += element("h3", say({MESSAGE_ID("trial.test-mail"), {}})) +
             sentence(outcomeMessage(arrival), say, arrival.isSeen() ? "good" : "bad");
    if (arrival.reason != Reason::None) found += sentence(messageOf(arrival.reason), say);
    return card(MESSAGE_ID("here.trial"), found + sentence(remedyMessage(arrival), say), say);
}

/// A text to send to those who can mend it.
Html noteCard(const SetupView& view) {
    const auto& say = view.say;
    if (!view.front.trouble()) return {};
    const std::string label = say({MESSAGE_ID("here.note"), {}});
    return card(
        MESSAGE_ID("here.note"),
        element("p", say({MESSAGE_ID("here.note.help"), {}}), {{"class", "faint"}}) +
            element("div", reportLines(setupNote(*view.front.trouble(), say)),
                    {{"class", "note"}, {"data-copy", label}}) +
            element(
                "p",
                element("a", say({MESSAGE_ID("here.note.keep"), {}}),
                        {{"class", "button"}, {"href", "/note"}, {"download", "mailadvisor.txt"}})),
        say);
}

Html failureCard(const SetupView& view) {
    const Error& failure = *view.front.failure();
    const Message text =
        failure.text.empty() ? Message{MESSAGE_ID("error.unexplained"), {}} : failure.text;
    Html said = element("h1", titleOfEnd(view)) + sentence(text, view.say, "bad");
    if (!failure.where.empty()) {
        said += sentence({MESSAGE_ID("error.where"), {{"place", failure.where}}}, view.say,
                         "faint path");
    }
    return element("section", said + sentence(failure.remedy, view.say), {{"class", "first"}});
}

Html toldCard(const SetupView& view) {
    Html said;
    for (const Message& message : view.front.told()) said += element("p", view.say(message));
    return said.source.empty() ? Html{} : element("section", said, {{"class", "told"}});
}

Html plainForm(const SetupView& view, const std::string& action, const char* text,
               const std::string& style) {
    return element("form", element("button", view.say({text, {}}), {{"class", style}}),
                   {{"method", "post"}, {"action", action}});
}

Html waysOut(const SetupView& view) {
    Html ways = plainForm(view, "/finish", MESSAGE_ID("here.finish"), "main");
    const bool isTakenBack = view.front.undone() && *view.front.undone();
    if (view.front.undoId() && !isTakenBack) {
        ways += plainForm(view, "/undo", MESSAGE_ID("here.undo"), "plain");
    }
    return element("div", ways, {{"class", "buttons"}});
}

}  // namespace

std::string titleOfEnd(const SetupView& view) {
    const PageFront& front = view.front;
    if (front.failure()) {
        return view.say(
            {front.hasWritten() ? MESSAGE_ID("here.written-but") : MESSAGE_ID("here.failed"), {}});
    }
    if (front.hasWritten()) return view.say({MESSAGE_ID("here.done"), {}});
    if (front.preview()) return view.say({MESSAGE_ID("here.dry-run"), {}});
    return view.say({MESSAGE_ID("here.nothing-to-do"), {}});
}

Html endPart(const SetupView& view) {
    const PageFront& front = view.front;
    if (front.undone()) return takenBackPart(view) + waysOut(view);
    Html parts = front.failure()
                     ? failureCard(view)
                     : element("section", element("h1", titleOfEnd(view)), {{"class", "reasons"}});
    parts += toldCard(view);
    if (front.check()) parts += trialCard(*front.check(), view.say);
    parts += noteCard(view);
    if (front.hasWritten()) {
        parts += writtenPart(view, "h2");
    } else if (front.preview() && !front.failure()) {
        parts += plannedPart(view, "h2");
    } else if (front.advice()) {
        parts += adviceCards(*front.advice(), view.say, "h2");
    }
    return parts + waysOut(view);
}

}  // namespace mailadvisor::web
