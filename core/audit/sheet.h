#pragma once

#include "audit/audit.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// Where the judges write down what they found.
class AuditSheet {
public:
    /// Something is so; it costs the rule's points in `group`.
    void note(AuditCode code, std::string where, ScoreGroup group, std::string detail = {},
              AuditFix fix = {});

    /// Something is so; it costs what is charged.
    void note(AuditCode code, std::string where, std::vector<Charge> charges,
              std::string detail = {}, AuditFix fix = {});

    /// Something is worth knowing and costs nothing.
    void tell(AuditCode code, std::string where, std::string detail = {}, AuditFix fix = {});

    /// It could not be told; all that these groups hold may be at stake.
    void cannotTell(AuditCode code, std::string where, const std::vector<ScoreGroup>& groups,
                    std::string detail = {});

    /// The findings, worst first, each once, and what they come to.
    Audit close(std::string domain) &&;

private:
    std::vector<AuditFinding> findings_{};
};

}  // namespace mailadvisor
