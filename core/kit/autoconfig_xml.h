#pragma once

#include "account/domain.h"

#include <string>

namespace mailadvisor {

/// What stands for "never delete from the server": the format cannot say it, and without a number
/// Thunderbird deletes after 14 days.
inline constexpr int autoconfigDaysThatMeanNever = 36500;

/// A domain's servers as Mozilla autoconfig 1.1 (config-v1.1.xml, isp/<domain>.xml), UTF-8.
///
/// Every server and every sign-in word is written as it stands, in the domain's order: readers
/// propose the first server of a direction. No word at all means a password. The caller leaves out
/// what must not be offered (connections in clear) and sees to it that one server of each
/// direction is there: Thunderbird refuses a file without. The domain has passed `validate`.
std::string autoconfigXml(const Domain& domain);

}  // namespace mailadvisor
