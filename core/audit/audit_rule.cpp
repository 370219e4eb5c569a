#include "audit/audit_rule.h"

#include "base/names.h"

namespace mailadvisor {
namespace {

constexpr auto severities = namesOf<Severity>({
    {Severity::Fault, "fault"},
    {Severity::Notice, "notice"},
    {Severity::Unknown, "unknown"},
    {Severity::Info, "info"},
});

constexpr auto owners = namesOf<Whose>({
    {Whose::Dns, "dns"},
    {Whose::Web, "web"},
    {Whose::Mail, "mail"},
    {Whose::Provider, "provider"},
    {Whose::Registrar, "registrar"},
});

constexpr auto scoreParts = namesOf<ScorePart>({
    {ScorePart::Found, "found"},
    {ScorePart::True, "true"},
    {ScorePart::Safe, "safe"},
    {ScorePart::Lasting, "lasting"},
});

}  // namespace

std::string_view nameOf(Severity severity) { return severities.nameOf(severity); }
std::string_view nameOf(Whose whose) { return owners.nameOf(whose); }
std::string_view nameOf(ScorePart part) { return scoreParts.nameOf(part); }

std::optional<Severity> severityFromName(std::string_view name) {
    return severities.fromName(name);
}

std::optional<Whose> whoseFromName(std::string_view name) { return owners.fromName(name); }

std::span<const Severity> allSeverities() {
    static constexpr auto all = severities.values();
    return all;
}

std::span<const Whose> allWhose() {
    static constexpr auto all = owners.values();
    return all;
}

std::span<const ScorePart> allScoreParts() {
    static constexpr auto all = scoreParts.values();
    return all;
}

}  // namespace mailadvisor
