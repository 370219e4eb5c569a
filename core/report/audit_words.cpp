#include "report/audit_words.h"

#include "base/escape.h"
#include "base/lists.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr std::size_t maxSubject = 300;  // code points; URLs of a domain are long

}  // namespace

Message headingFor(Severity severity) {
    switch (severity) {
        case Severity::Fault: return {MESSAGE_ID("report.audit-faults"), {}};
        case Severity::Notice: return {MESSAGE_ID("report.audit-notices"), {}};
        case Severity::Unknown: return {MESSAGE_ID("report.audit-unknown"), {}};
        case Severity::Info: return {MESSAGE_ID("report.audit-info"), {}};
    }
    return {};
}

Message wordFor(Whose whose) {
    switch (whose) {
        case Whose::Dns: return {MESSAGE_ID("whose.dns"), {}};
        case Whose::Web: return {MESSAGE_ID("whose.web"), {}};
        case Whose::Mail: return {MESSAGE_ID("whose.mail"), {}};
        case Whose::Provider: return {MESSAGE_ID("whose.provider"), {}};
        case Whose::Registrar: return {MESSAGE_ID("whose.registrar"), {}};
    }
    return {};
}

Message wordFor(ScorePart part) {
    switch (part) {
        case ScorePart::Found: return {MESSAGE_ID("score-part.found"), {}};
        case ScorePart::True: return {MESSAGE_ID("score-part.true"), {}};
        case ScorePart::Safe: return {MESSAGE_ID("score-part.safe"), {}};
        case ScorePart::Lasting: return {MESSAGE_ID("score-part.lasting"), {}};
    }
    return {};
}

Message fixOf(AuditCode code) { return {std::string(ruleOf(code).fix), {}}; }

std::vector<ToldFinding> toldFindings(const JudgedDomain& domain) {
    std::vector<ToldFinding> told;
    for (const auto& finding : domain.audit.findings) {
        if (domain.exceptionFor(finding) != nullptr) continue;
        auto same = std::ranges::find(told, finding.code, &ToldFinding::code);
        if (same == told.end()) same = told.insert(told.end(), ToldFinding{finding.code, {}});
        std::string subject = sanitise(finding.where, maxSubject);
        if (!finding.detail.empty()) subject += " (" + sanitise(finding.detail) + ")";
        addNew(same->subjects, std::move(subject));
    }
    return told;
}

AuditFix linesToPaste(const JudgedDomain& domain) {
    AuditFix all;
    for (const auto& finding : domain.audit.findings) {
        if (domain.exceptionFor(finding) != nullptr) continue;
        for (const auto& line : finding.fix.zone) addNew(all.zone, line);
        for (const auto& lines : finding.fix.web) addNew(all.web, lines);
    }
    std::ranges::sort(all.zone);
    return all;
}

Message allWell(const JudgedDomain& domain) {
    bool isIgnoring = false;
    bool takesNoMail = false;
    for (const auto& finding : domain.audit.findings) {
        takesNoMail = takesNoMail || finding.code == AuditCode::TakesNoMail;
        if (finding.severity() == Severity::Info) continue;
        if (domain.exceptionFor(finding) == nullptr) return {};
        isIgnoring = true;
    }
    if (isIgnoring) return {MESSAGE_ID("report.audit-clean-ignoring"), {}};
    return takesNoMail ? Message{MESSAGE_ID("report.audit-clean-no-mail"), {}}
                       : Message{MESSAGE_ID("report.audit-clean"), {}};
}

std::string rangeText(const ScoreRange& range) {
    if (range.low == range.high) return std::to_string(range.high);
    return std::to_string(range.low) + "–" + std::to_string(range.high);
}

int worthOf(ScorePart part) {
    int points = 0;
    for (const auto& group : allGroups()) {
        if (group.part == part) points += group.points;
    }
    return points;
}

}  // namespace mailadvisor
