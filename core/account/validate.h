#pragma once

#include "account/account.h"
#include "account/domain.h"
#include "base/result.h"

#include <cstddef>

namespace mailadvisor {

/// Bytes of a name or user name: room for 1,000 Thai letters, far below any client's line limit.
inline constexpr std::size_t maxAccountText = 4096;

/// Days an account may keep mail on the server: one day to ten years.
inline constexpr int minDeleteAfterDays = 1;
inline constexpr int maxDeleteAfterDays = 3650;

/// Proves that nothing in an account can break a file format: what passes is well-formed UTF-8
/// without control characters or line breaks, with an address, ports and A-label hosts.
///
/// Every writer calls it first, whoever filled the account. Errors: InvalidInput with the JSON
/// path of the field in `where`.
Result<void> validate(const Account& account);

/// The same for what is written once for a domain.
Result<void> validate(const Domain& domain);

}  // namespace mailadvisor
