#pragma once

#include "audit/judged_domain.h"
#include "base/error.h"
#include "report/style.h"
#include "text/sentences.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// One domain of many, in a few bytes: all that is kept of it.
struct AuditRow {
    std::string domain{};
    std::optional<ScoreRange> score{};  ///< nothing when the domain could not be audited
    std::size_t faults{};
    std::size_t notices{};
    std::vector<AuditCode> codes{};  ///< its faults and notices, worst first, each once
    bool hasFault{};                 ///< as JudgedDomain::hasFault
    std::optional<Error> failure{};  ///< why it could not be audited
};

/// The row of a domain that was audited.
AuditRow rowOf(const JudgedDomain& domain);

/// A line of a list that is no domain, or none that exists.
AuditRow rowOf(std::string text, Error failure);

/// What to begin with: why it could not be audited, else its worst finding, else empty.
std::string firstOf(const AuditRow& row, const Sentences& say);

/// How many were audited or not: "Domains audited: 3; with faults: 1; …".
Message totalOf(const std::vector<AuditRow>& rows);

/// One line a domain: its score, how much is wrong, and what to begin with.
std::string auditSummary(const std::vector<AuditRow>& rows, const Sentences& say,
                         const PageStyle& style);

}  // namespace mailadvisor
