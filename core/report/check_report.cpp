#include "report/check_report.h"

#include "base/iso_time.h"
#include "diagnosis/failure.h"
#include "report/diagnosis_words.h"
#include "report/page.h"
#include "report/settings_section.h"
#include "signs/check_message.h"

#include <vector>

namespace mailadvisor {
namespace {

constexpr int noteWidth = 72;

TextStyle styleOf(CheckOutcome outcome) {
    if (outcome == CheckOutcome::Ok) return TextStyle::Good;
    return outcome == CheckOutcome::NotTried ? TextStyle::Faint : TextStyle::Bad;
}

TextStyle styleOf(ArrivalOutcome outcome) {
    switch (outcome) {
        case ArrivalOutcome::NotAsked: return TextStyle::Faint;
        case ArrivalOutcome::Arrived: return TextStyle::Good;
        case ArrivalOutcome::ArrivedInJunk: return TextStyle::Warning;
        case ArrivalOutcome::NotSent:
        case ArrivalOutcome::NotSeen:
        case ArrivalOutcome::Unknown: break;
    }
    return TextStyle::Bad;
}

void addRemedy(Page& page, const Message& remedy, const Sentences& say) {
    if (!remedy.empty()) page.item("→", say(remedy));
}

/// What follows from the step, where the cause is known.
void addRest(Page& page, const CheckedServer& server, const Sentences& say) {
    const auto failure = failureAt(server);
    if (!failure) return;
    page.paragraph(say({MESSAGE_ID("report.diagnosis-then"), {{"text", say(failure->then)}}}),
                   TextStyle::Plain, 2);
    const Message avoid = unsaidIn(failure->say, failure->avoid, say);
    if (avoid.empty()) return;
    page.paragraph(say({MESSAGE_ID("report.diagnosis-avoid"), {{"text", say(avoid)}}}),
                   TextStyle::Warning, 2);
}

void addServer(Page& page, const CheckedServer& server, const Sentences& say) {
    page.heading(say({MESSAGE_ID("trial.server-encrypted"),
                      {{"server", say(serverMessage(server))},
                       {"security", securityName(server.security, say)}}}));
    page.paragraph(say(outcomeMessage(server)), styleOf(server.outcome), 2);
    if (server.reason != Reason::None) {
        page.paragraph(say(messageOf(server.reason)), TextStyle::Plain, 2);
    }
    if (!server.serverSaid.empty()) {
        page.paragraph(
            say({MESSAGE_ID("trial.server-said"),
                 {{"code", std::to_string(server.replyCode)}, {"text", server.serverSaid}}}),
            TextStyle::Plain, 2);
    }
    addRemedy(page, remedyMessage(server), say);
    addRest(page, server, say);
}

void addArrival(Page& page, const Arrival& arrival, const Sentences& say) {
    page.heading(say({MESSAGE_ID("trial.test-mail"), {}}));
    page.paragraph(say(outcomeMessage(arrival)), styleOf(arrival.outcome), 2);
    if (arrival.reason != Reason::None) {
        page.paragraph(say(messageOf(arrival.reason)), TextStyle::Plain, 2);
    }
    addRemedy(page, remedyMessage(arrival), say);
}

/// One server in the words of the JSON, for whoever knows them.
std::string technicalLine(const CheckedServer& server) {
    std::string line = std::string(nameOf(server.protocol)) + " " + placeOf(server) + " (" +
                       std::string(nameOf(server.security)) + ")";
    if (!server.address.empty()) line += " " + server.address;
    line += ": " + std::string(nameOf(server.outcome));
    if (server.reason != Reason::None) line += ", " + std::string(nameOf(server.reason));
    if (!server.mechanism.empty()) line += ", " + server.mechanism;
    if (const auto failure = failureAt(server)) line += ", " + std::string(nameOf(failure->code));
    if (server.replyCode != 0)
        line += ", " + std::to_string(server.replyCode) + " " + server.serverSaid;
    return line;
}

std::vector<std::string> technicalLines(const CheckFacts& facts) {
    std::vector<std::string> lines{isoTime(facts.observedAt), technicalLine(facts.incoming)};
    if (facts.outgoing) lines.push_back(technicalLine(*facts.outgoing));
    std::string arrival = "arrival: " + std::string(nameOf(facts.arrival.outcome));
    if (facts.arrival.reason != Reason::None)
        arrival += ", " + std::string(nameOf(facts.arrival.reason));
    if (!facts.arrival.subject.empty())
        arrival += ", " + std::to_string(facts.arrival.seconds.count()) + " s";
    lines.push_back(std::move(arrival));
    return lines;
}

void addFindings(Page& page, const CheckFacts& facts, const Sentences& say) {
    addServer(page, facts.incoming, say);
    if (facts.outgoing) {
        addServer(page, *facts.outgoing, say);
    } else {
        page.heading(say({MESSAGE_ID("trial.no-outgoing"), {}}));
    }
    addArrival(page, facts.arrival, say);
}

}  // namespace

std::string checkReport(const CheckFacts& facts, const Sentences& say, const PageStyle& style) {
    Page page(style);
    addFindings(page, facts, say);
    return page.text();
}

std::string checkNote(const CheckFacts& facts, const Sentences& say) {
    Page page({.width = noteWidth, .colour = false});
    page.paragraph(say({MESSAGE_ID("trial.note"), {{"address", facts.address}}}));
    addFindings(page, facts, say);
    page.heading(say({MESSAGE_ID("trial.technical"), {}}));
    for (const auto& line : technicalLines(facts)) page.item("-", line);
    return page.text();
}

}  // namespace mailadvisor
