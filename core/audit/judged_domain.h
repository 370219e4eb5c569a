#pragma once

#include "audit/audit.h"
#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// A code that the domain's admin knows about and does not want to be told of.
struct IgnoredCode {
    AuditCode code{};
    std::string why{};  ///< as the admin said it; may be empty
};

/// Reads `CODE` or `CODE:WHY`. Errors: InvalidInput for a code that does not exist.
Result<IgnoredCode> ignoredCodeFrom(std::string_view typed);

/// What a finding is about, whatever its words: the same in every language and version.
struct AuditSubject {
    std::string code{};
    std::string where{};

    friend auto operator<=>(const AuditSubject&, const AuditSubject&) = default;
};

/// What is different from an earlier audit. What cannot be told now is neither new nor gone.
struct AuditChanges {
    std::vector<AuditSubject> fresh{};
    std::vector<AuditSubject> gone{};

    friend bool operator==(const AuditChanges&, const AuditChanges&) = default;
};

/// Compares by code and subject alone, never by words or order.
AuditChanges changesSince(const std::vector<AuditSubject>& earlier, const Audit& audit);

/// An audit as it is reported: with what is ignored, and what changed where that was asked.
struct JudgedDomain {
    Audit audit{};
    Timestamp observedAt{};
    std::vector<IgnoredCode> ignored{};
    std::optional<AuditChanges> changes{};

    /// Why the finding is ignored; nothing when it is not.
    const IgnoredCode* exceptionFor(const AuditFinding& finding) const;

    /// Something is wrong that is not ignored and, where changes were asked for, is new.
    bool hasFault() const;
};

}  // namespace mailadvisor
