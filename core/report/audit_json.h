#pragma once

#include "advice/recommendation_json.h"
#include "audit/judged_domain.h"
#include "base/json.h"

#include <vector>

namespace mailadvisor {

inline constexpr const char* auditSchema = "mailadvisor.audit.v1";

/// What `audit --json` prints for one domain (mailadvisor.audit.v1).
Json toJson(const JudgedDomain& domain, const Say& say);

/// What an earlier audit found, for `--since`: whatever its language and version.
///
/// Errors: InvalidInput when it is no audit.
Result<std::vector<AuditSubject>> auditSubjectsFrom(const Json& json);

/// What `audit --rules --json` prints (mailadvisor.audit-rules.v1).
Json auditRulesJson(const Say& say);

}  // namespace mailadvisor
