#pragma once

#include "account/account.h"

#include <string>

namespace mailadvisor::neomutt {

/// True when the name fits into the header of a sent mail.
///
/// neomutt 20220429 and mutt 2.2.12 cut a From header after 1,023 bytes, the address behind the
/// name first (seen with 205 Thai letters); a line of 998 ASCII bytes is refused by servers.
bool fitsIntoHeader(const std::string& displayName);

/// The account's name, or its address where there is none or it does not fit: for an empty name
/// neomutt takes the one that the computer has for its user.
std::string senderName(const Account& account);

}  // namespace mailadvisor::neomutt
