#include "report/diagnosis_ticket.h"

#include "base/ascii.h"
#include "base/iso_time.h"
#include "report/diagnosis_words.h"
#include "report/endpoint_report.h"
#include "report/page.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

constexpr int ticketWidth = 72;  // as other texts for IT: no program wraps it again
constexpr std::size_t mostExcludedInTicket = 5;
constexpr std::size_t mostReasonsInTicket = 3;
constexpr std::string_view leftOut = "…";

/// What stands directly before a password when somebody tells it.
constexpr std::array<std::string_view, 10> passwordLeads{
    "password is", "password:", "password =", "password=", "pass is",
    "รหัสผ่านคือ",    "รหัสผ่าน:",   "รหัสผ่าน =",   "พาสเวิร์ดคือ", "รหัสคือ"};

bool endsLocalPart(char c) {
    return static_cast<unsigned char>(c) <= ' ' ||
           std::string_view("<>()[],;:\"'=/").find(c) != std::string_view::npos;
}

/// Takes away what stands before each sign of that kind.
std::string withoutLocalParts(std::string_view text, std::string_view sign) {
    std::string kept;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t found = text.find(sign, at);
        if (found == std::string::npos) return kept + std::string(text.substr(at));
        const bool isQuoted = found > at && text[found - 1] == '"';
        std::size_t from = found;
        if (isQuoted) {
            from = text.rfind('"', found - 2);
            if (from == std::string_view::npos || from < at || from >= found) from = at;
        } else {
            while (from > at && !endsLocalPart(text[from - 1])) --from;
        }
        kept += std::string(text.substr(at, from - at));
        if (from < found) kept += leftOut;
        kept += std::string(text.substr(found, sign.size()));
        at = found + sign.size();
    }
    return kept;
}

std::string withoutPasswords(std::string text) {
    for (const auto lead : passwordLeads) {
        std::string lower = lowerAscii(text);
        for (std::size_t at = 0; (at = lower.find(lead, at)) != std::string::npos;) {
            at += lead.size();
            const std::size_t from = std::min(text.find_first_not_of(' ', at), text.size());
            const std::size_t to = std::min(text.find_first_of(" \n", from), text.size());
            if (from == to) break;
            text.replace(from, to - from, leftOut);
            lower.replace(from, to - from, leftOut);
        }
    }
    return text;
}

/// Adds paragraphs and items from which every person was taken out before lines are made of them.
class Ticket {
public:
    explicit Ticket(const Sentences& say) : say_(say) {}

    void line(const std::string& text) {
        if (!text.empty()) page_.paragraph(withoutPersons(text));
    }
    void line(const Message& message) {
        if (!message.empty()) line(say_(message));
    }
    void item(const std::string& text) { page_.item("-", withoutPersons(text)); }
    void heading(const char* id) { page_.heading(say_({id, {}})); }
    std::string text() const { return page_.text(); }

private:
    const Sentences& say_;
    Page page_{PageStyle{.width = ticketWidth, .colour = false}};
};

void addCall(Ticket& ticket, const Call& call, const Sentences& say) {
    const auto& address = call.facts.address;
    ticket.line(isoTime(call.facts.observedAt) +
                (address ? " " + address->displayDomain : std::string()));
    if (const Message program = wordFor(call.said.program); !program.empty()) {
        ticket.line({MESSAGE_ID("ticket.program"), {{"program", say(program)}}});
    }
    MessageList codes;
    for (const auto& code : call.said.codes) {
        codes.push_back({MESSAGE_ID("word.name-in-list"), {{"name", code.text}}});
    }
    if (!codes.empty())
        ticket.line({MESSAGE_ID("report.diagnosis-understood"), {{"codes", std::move(codes)}}});
    if (!call.said.serverWords.empty())
        ticket.line({MESSAGE_ID("ticket.server-words"), {{"words", call.said.serverWords}}});
}

void addAnswers(Ticket& ticket, const CallAnswers& answers, const Sentences& say) {
    for (const auto& [id, answer] : answers) {
        const auto form = formOf(id);
        const auto choice = std::ranges::find(form.choices, answer, &dialogue::Choice::id);
        if (choice == form.choices.end()) continue;  // the server's words: they stand above
        ticket.item(say({MESSAGE_ID("ticket.answer"),
                         {{"question", say(form.text)}, {"answer", say(choice->text)}}}));
    }
}

void addCausesTo(Ticket& ticket, const Diagnosis& diagnosis, const Sentences& say) {
    if (!diagnosis.causes.empty()) ticket.heading(MESSAGE_ID("report.diagnosis-causes"));
    for (const auto& cause : diagnosis.causes) {
        ticket.item("[" + std::string(nameOf(cause.code)) + "] " +
                    shownCause(cause, mostReasonsInTicket, say));
    }
    const auto excluded = toldExcluded(diagnosis, mostExcludedInTicket, false);
    if (!excluded.empty()) ticket.heading(MESSAGE_ID("report.diagnosis-excluded"));
    for (const auto& cause : excluded) {
        ticket.item("[" + std::string(nameOf(cause.code)) + "] " + shownExcluded(cause, say));
    }
}

}  // namespace

std::string withoutPersons(std::string_view text) {
    return withoutPasswords(withoutLocalParts(withoutLocalParts(text, "@"), "%40"));
}

std::string diagnosisTicket(const Call& call, const CallAnswers& answers,
                            const Diagnosis& diagnosis, const Sentences& say) {
    Ticket ticket(say);
    addCall(ticket, call, say);
    addAnswers(ticket, answers, say);
    addCausesTo(ticket, diagnosis, say);
    ticket.heading(MESSAGE_ID("ticket.next"));
    ticket.line(diagnosis.say);
    if (!diagnosis.isQuestionFirst) {
        ticket.line(
            {MESSAGE_ID("report.diagnosis-whose"), {{"text", say(wordFor(diagnosis.whose))}}});
    }
    if (call.facts.endpoints.empty()) return ticket.text();
    return ticket.text() + "\n" +
           withoutPersons(endpointReport(call.facts.endpoints, say,
                                         PageStyle{.width = ticketWidth, .colour = false}));
}

}  // namespace mailadvisor
