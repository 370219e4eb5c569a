#pragma once

#include "audit/judged_domain.h"
#include "base/message.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// The heading under which findings of this kind stand.
Message headingFor(Severity severity);

/// Who mends it, as one short phrase: "mail server".
Message wordFor(Whose whose);

/// What one part of the score asks.
Message wordFor(ScorePart part);

/// What is to be done about a finding.
Message fixOf(AuditCode code);

/// Findings that say the same about several things, told once.
struct ToldFinding {
    AuditCode code{};
    std::vector<std::string> subjects{};  ///< each with its detail in brackets
};

/// The findings that are not ignored, worst first, each code once.
std::vector<ToldFinding> toldFindings(const JudgedDomain& domain);

/// The lines to paste for all findings that are not ignored, each once.
AuditFix linesToPaste(const JudgedDomain& domain);

/// That nothing is wrong, or nothing beside what is ignored, where that is so and all could be
/// told; else empty.
Message allWell(const JudgedDomain& domain);

/// "83-91", or one number when both are the same.
std::string rangeText(const ScoreRange& range);

/// What a part of the score is worth.
int worthOf(ScorePart part);

}  // namespace mailadvisor
