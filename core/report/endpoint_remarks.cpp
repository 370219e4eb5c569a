#include "report/endpoint_remarks.h"

#include "base/email_address.h"
#include "facts/endpoint_remark.h"
#include "facts/network_suspicion.h"
#include "facts/server_ability.h"
#include "report/certificate_problems.h"
#include "report/words.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace mailadvisor {
namespace {

// Automatic renewal happens 30 days before the end: after nine more it has failed.
constexpr std::chrono::days endsSoon{21};

void addForAdmin(Page& page, const Message& text, const Sentences& say) {
    const Message admin{MESSAGE_ID("report.for-admin"), {{"text", say(text)}}};
    page.paragraph(say(admin), Ink::Faint, 4);
}

/// Lines under one heading, each shown once; the heading appears with the first.
class Remarks {
public:
    Remarks(Page& page, const Sentences& say) : page_(page), say_(say) {}

    void add(const Message& remark, Ink ink = Ink::Warning) {
        const std::string text = say_(remark);
        if (std::find(shown_.begin(), shown_.end(), text) != shown_.end()) return;
        if (shown_.empty()) page_.heading(say_({MESSAGE_ID("report.remarks"), {}}));
        page_.item("-", text, ink);
        shown_.push_back(text);
    }

    void add(const CertificateProblem& note) {
        add(note.forPerson);
        addForAdmin(page_, note.forAdmin, say_);
    }

private:
    Page& page_;
    const Sentences& say_;
    std::vector<std::string> shown_{};
};

std::optional<Message> endingSoon(const EndpointFacts& endpoint, Timestamp observedAt) {
    const bool isTold =
        endpoint.tls.isKnown() && endpoint.tls->verified && observedAt != Timestamp{};
    if (!isTold) return std::nullopt;
    const auto left =
        std::chrono::floor<std::chrono::days>(endpoint.tls->certificate.notAfter - observedAt);
    if (left > endsSoon) return std::nullopt;
    return Message{MESSAGE_ID("report.certificate-ends-soon"),
                   {{"host", displayHost(endpoint.host)}, {"n", std::int64_t{left.count()}}}};
}

std::string phrasesFor(const std::vector<ServerAbility>& abilities, const Sentences& say) {
    std::vector<std::string> phrases;
    for (const ServerAbility ability : abilities) phrases.push_back(say(messageOf(ability)));
    return joined(phrases);
}

}  // namespace

void addSuspicions(Page& page, const Facts& facts, const Sentences& say) {
    const auto suspicions = suspicionsOf(facts);
    if (suspicions.empty()) return;
    page.heading(say({MESSAGE_ID("report.suspicions"), {}}));
    for (const auto& suspicion : suspicions) {
        page.item("!", say(messageOf(suspicion, Audience::User)), Ink::Bad);
        addForAdmin(page, messageOf(suspicion, Audience::Admin), say);
    }
}

void addAbilities(Page& page, const Facts& facts, const std::string& host, const Sentences& say) {
    std::vector<std::string> software;
    std::vector<Message> lines;
    std::vector<Protocol> told;
    for (const auto& endpoint : facts.endpoints) {
        if (endpoint.host != host) continue;
        const auto name = softwareOf(endpoint);
        if (name.isKnown() && std::find(software.begin(), software.end(), *name) == software.end())
            software.push_back(*name);
        const auto abilities = abilitiesOf(endpoint);
        const bool isNew = std::find(told.begin(), told.end(), endpoint.protocol) == told.end();
        if (endpoint.protocol == Protocol::Smtp || !isNew || abilities.valueOr({}).empty())
            continue;
        told.push_back(endpoint.protocol);
        lines.push_back({MESSAGE_ID("report.abilities"),
                         {{"protocol", std::string(properName(endpoint.protocol))},
                          {"names", phrasesFor(*abilities, say)}}});
    }
    if (!software.empty())
        lines.insert(lines.begin(),
                     Message{MESSAGE_ID("report.software"), {{"names", joined(software)}}});
    for (const auto& line : lines) page.paragraph(say(line), Ink::Faint, 4);
}

void addRemarks(Page& page, const Facts& facts, const Sentences& say) {
    Remarks remarks(page, say);
    for (const auto& endpoint : facts.endpoints) {
        for (const EndpointRemark remark : remarksOn(endpoint)) {
            const bool isHarmless = remark == EndpointRemark::NeedsEncryptionFirst ||
                                    remark == EndpointRemark::UpgradeOfferedTwice;
            if (isHarmless && !page.style().details) continue;
            remarks.add(messageOf(remark, endpoint), isHarmless ? Ink::Good : Ink::Warning);
        }
        if (const auto ending = endingSoon(endpoint, facts.observedAt)) remarks.add(*ending);
    }
    for (const auto& note : tlsNotes(facts.endpoints)) remarks.add(note);
    for (const auto& endpoint : facts.endpoints) {
        for (const auto& alert : endpoint.alerts) {
            remarks.add({MESSAGE_ID("report.server-says"),
                         {{"host", displayHost(endpoint.host)}, {"text", alert}}});
        }
    }
}

}  // namespace mailadvisor
