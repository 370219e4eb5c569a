#pragma once

#include "account/account.h"

#include <optional>
#include <string>

namespace mailadvisor::thunderbird_android {

/// Bytes above which a code is hard to scan; Thunderbird's own export warns there.
inline constexpr std::size_t mostCodeBytes = 800;

/// The account as the payload of a QR code ("Export for Mobile", version 1 of 2025-02-06): JSON in
/// UTF-8, without a password.
///
/// Nothing when the format cannot say it: it takes ASCII addresses only, and what is longer than
/// mostCodeBytes would not be read by a phone. The account has passed the writer's checks.
std::optional<std::string> transferCode(const Account& account);

}  // namespace mailadvisor::thunderbird_android
