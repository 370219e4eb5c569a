#include "report/endpoint_remarks.h"

#include "base/host_name.h"
#include "base/lists.h"
#include "report/certificate_problems.h"
#include "report/words.h"
#include "signs/endpoint_remark.h"
#include "signs/network_suspicion.h"
#include "signs/server_ability.h"
#include "signs/server_note.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace mailadvisor {
namespace {

// Automatic renewal happens 30 days before the end: after nine more it has failed.
constexpr std::chrono::days endsSoon{21};

void addForAdmin(Page& page, const Message& text, const Sentences& say) {
    const Message admin{MESSAGE_ID("report.for-admin"), {{"text", say(text)}}};
    page.paragraph(say(admin), TextStyle::Faint, 4);
}

/// Lines under one heading, each shown once; the heading appears with the first. What is true of
/// several ports of a host is one line.
class Remarks {
public:
    explicit Remarks(const Sentences& say) : say_(say) {}

    void add(const Message& remark, TextStyle textStyle = TextStyle::Warning) {
        addLine({remark, textStyle, {}, {}});
    }

    void add(const CertificateProblem& note) {
        addLine({note.forPerson, TextStyle::Warning, {}, note.forAdmin});
    }

    /// `remark` names one port as `port`.
    void addAtPort(Message remark, TextStyle textStyle) {
        std::string port;
        for (Argument& argument : remark.arguments) {
            if (argument.name != "port") continue;
            port = std::get<std::string>(argument.value);
            argument.value = std::string();
        }
        addLine({std::move(remark), textStyle, {port}, {}});
    }

    void show(Page& page) const {
        if (!lines_.empty()) page.heading(say_({MESSAGE_ID("report.remarks"), {}}));
        for (const Line& line : lines_) {
            Message text = line.text;
            for (Argument& argument : text.arguments) {
                if (argument.name == "port") argument.value = joined(line.ports, ", ");
            }
            page.item("-", say_(text), line.textStyle);
            if (!line.forAdmin.id.empty()) addForAdmin(page, line.forAdmin, say_);
        }
    }

private:
    struct Line {
        Message text{};
        TextStyle textStyle{};
        std::vector<std::string> ports{};
        Message forAdmin{};
    };

    void addLine(Line line) {
        const auto same = std::find_if(lines_.begin(), lines_.end(), [&](const Line& known) {
            return say_(known.text) == say_(line.text);
        });
        if (same == lines_.end()) return lines_.push_back(std::move(line));
        for (const auto& port : line.ports) addNew(same->ports, port);
    }

    const Sentences& say_;
    std::vector<Line> lines_{};
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

// Thai sets phrases side by side without a comma.
std::string listed(const std::vector<std::string>& phrases, Language language) {
    std::string all;
    const std::string_view between = language == Language::Thai ? " " : ", ";
    for (const auto& phrase : phrases) {
        if (!all.empty()) all += between;
        all += phrase;
    }
    return all;
}

/// What mail programs and their users gain; how a program talks is for the details.
std::vector<std::string> phrasesFor(const EndpointFacts& endpoint, const Sentences& say,
                                    bool hasDetails) {
    std::vector<std::string> phrases;
    for (const ServerAbility ability : abilitiesOf(endpoint).valueOr({})) {
        if (ability == ServerAbility::Pipelining && !hasDetails) continue;
        phrases.push_back(say(messageOf(ability)));
    }
    const auto largest = largestMailAt(endpoint);
    if (endpoint.protocol == Protocol::Smtp && largest.isKnown())
        phrases.push_back(say({MESSAGE_ID("ability.size"), {{"size", *largest}}}));
    return phrases;
}

}  // namespace

void addSuspicions(Page& page, const Facts& facts, const Sentences& say) {
    const auto suspicions = suspicionsOf(facts);
    if (suspicions.empty()) return;
    page.heading(say({MESSAGE_ID("report.suspicions"), {}}));
    for (const auto& suspicion : suspicions) {
        page.item("!", say(messageOf(suspicion, Audience::User)), TextStyle::Bad);
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
        if (name.isKnown()) addNew(software, *name);
        const bool isNew = !contains(told, endpoint.protocol);
        const auto phrases = phrasesFor(endpoint, say, page.style().details);
        if (!isNew || phrases.empty()) continue;
        told.push_back(endpoint.protocol);
        lines.push_back({MESSAGE_ID("report.abilities"),
                         {{"protocol", std::string(properName(endpoint.protocol))},
                          {"names", listed(phrases, say.language())}}});
    }
    if (!software.empty()) {
        lines.insert(lines.begin(),
                     Message{MESSAGE_ID("report.software"), {{"names", joined(software, ", ")}}});
    }
    for (const auto& line : lines) page.paragraph(say(line), TextStyle::Faint, 4);
}

void addRemarks(Page& page, const Facts& facts, const Sentences& say) {
    Remarks remarks(say);
    for (const auto& endpoint : facts.endpoints) {
        for (const EndpointRemark remark : remarksOn(endpoint)) {
            const bool isHarmless = remark == EndpointRemark::NeedsEncryptionFirst ||
                                    remark == EndpointRemark::UpgradeOfferedTwice;
            if (isHarmless && !page.style().details) continue;
            remarks.addAtPort(messageOf(remark, endpoint),
                              isHarmless ? TextStyle::Good : TextStyle::Warning);
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
    for (const auto& note : serverNotes(facts)) remarks.add(note, TextStyle::Plain);
    remarks.show(page);
}

}  // namespace mailadvisor
