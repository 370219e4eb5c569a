#include "audit/judged_domain.h"

#include "base/lists.h"

#include <algorithm>
#include <set>

namespace mailadvisor {
namespace {

AuditSubject subjectOf(const AuditFinding& finding) {
    return {std::string(nameOf(finding.code)), finding.where};
}

/// What is not known now may be as it was.
bool mayStillBe(const AuditSubject& subject, const Audit& audit) {
    return std::ranges::any_of(audit.findings, [&](const AuditFinding& finding) {
        if (finding.severity() != Severity::Unknown) return false;
        return finding.where == subject.where || finding.code == AuditCode::NetworkNotTold;
    });
}

bool isUnknown(const AuditSubject& subject) {
    const auto code = auditCodeFromName(subject.code);
    return code && ruleOf(*code).severity == Severity::Unknown;
}

}  // namespace

Result<IgnoredCode> ignoredCodeFrom(std::string_view typed) {
    const auto colon = typed.find(':');
    const auto word = typed.substr(0, colon);
    const auto code = auditCodeFromName(word);
    if (!code) {
        return Unexpected{
            Error{ErrorCode::InvalidInput,
                  "--ignore",
                  {MESSAGE_ID("error.unknown-audit-code"), {{"code", std::string(word)}}},
                  {MESSAGE_ID("error.unknown-audit-code.remedy"), {}}}};
    }
    if (colon == std::string_view::npos) return IgnoredCode{*code, {}};
    return IgnoredCode{*code, std::string(typed.substr(colon + 1))};
}

AuditChanges changesSince(const std::vector<AuditSubject>& earlier, const Audit& audit) {
    const std::set<AuditSubject> before(earlier.begin(), earlier.end());
    std::set<AuditSubject> now;
    AuditChanges changes;
    for (const auto& finding : audit.findings) {
        if (finding.severity() == Severity::Unknown) continue;
        const auto subject = subjectOf(finding);
        now.insert(subject);
        if (!before.contains(subject)) addNew(changes.fresh, subject);
    }
    for (const auto& subject : before) {
        if (!now.contains(subject) && !isUnknown(subject) && !mayStillBe(subject, audit))
            changes.gone.push_back(subject);
    }
    return changes;
}

const IgnoredCode* JudgedDomain::exceptionFor(const AuditFinding& finding) const {
    const auto found = std::ranges::find(ignored, finding.code, &IgnoredCode::code);
    return found == ignored.end() ? nullptr : &*found;
}

bool JudgedDomain::hasFault() const {
    return std::ranges::any_of(audit.findings, [&](const AuditFinding& finding) {
        if (finding.severity() != Severity::Fault || exceptionFor(finding) != nullptr) return false;
        return !changes || contains(changes->fresh, subjectOf(finding));
    });
}

}  // namespace mailadvisor
