#pragma once

#include "audit/audit_code.h"

#include <optional>
#include <span>
#include <string_view>

namespace mailadvisor {

/// The version of rules and points: another one means that scores cannot be compared.
inline constexpr int auditRulesVersion = 1;

/// How much a finding matters, worst first.
enum class Severity {
    Fault,    ///< something does not work for people, or is not safe: exit code 9
    Notice,   ///< works today, but not for all or not for long
    Unknown,  ///< could not be told: widens the score, never costs points
    Info,     ///< to know; nothing is wrong
};

/// Who can mend it.
enum class Whose {
    Dns,        ///< who looks after the domain's zone
    Web,        ///< who looks after the web server
    Mail,       ///< who looks after the mail server
    Provider,   ///< the mail provider alone
    Registrar,  ///< where the domain was bought
};

/// The four questions of the score, and what each is worth.
enum class ScorePart { Found, True, Safe, Lasting };

std::string_view nameOf(Severity severity);
std::string_view nameOf(Whose whose);
std::string_view nameOf(ScorePart part);
std::optional<Severity> severityFromName(std::string_view name);
std::optional<Whose> whoseFromName(std::string_view name);

/// Every value, in the order in which it is shown.
std::span<const Severity> allSeverities();
std::span<const Whose> allWhose();
std::span<const ScorePart> allScoreParts();

/// One rule of the audit: what it costs, who mends it, and what is to be done.
struct AuditRule {
    AuditCode code{};
    Severity severity{};
    ScorePart part{};
    int points{};  ///< taken from its part by one finding, at most; 0 = none
    Whose whose{};
    std::string_view fix{};     ///< message id: what is to be done, without arguments
    std::string_view source{};  ///< RFC, vendor's page, or what programs were seen to do
};

/// Every rule, one for each code, in the codes' order.
std::span<const AuditRule> allAuditRules();

/// The rule of a code.
const AuditRule& ruleOf(AuditCode code);

}  // namespace mailadvisor
