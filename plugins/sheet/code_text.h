#pragma once

#include "account/account.h"

#include <string>

namespace mailadvisor::sheet {

/// What the QR code on a phone's page holds: each value alone in its line, to be copied.
std::string codeText(const Account& account);

}  // namespace mailadvisor::sheet
