#pragma once

#include "account/account.h"
#include "account/domain.h"
#include "base/json.h"
#include "base/result.h"

namespace mailadvisor {

inline constexpr std::string_view accountSchema = "mailadvisor.account.v1";
inline constexpr std::string_view domainSchema = "mailadvisor.domain.v1";

Json toJson(const Account& account);
Json toJson(const Domain& domain);

/// Reads an account as `write --account` takes it; unknown fields are ignored.
///
/// Errors: InvalidInput with the JSON path in `where`: a wrong schema or type, a port outside
/// 1–65535, a control character or line break in any text, a host that is not a host name, a
/// password field (none exists), days outside 1–3650.
Result<Account> accountFromJson(const Json& json);

/// The same for `write --domain`.
Result<Domain> domainFromJson(const Json& json);

}  // namespace mailadvisor
