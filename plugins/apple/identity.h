#pragma once

#include "account/account.h"

#include <string>

namespace mailadvisor::apple {

/// What names a profile and its mail payload. The same address and protocol give the same names,
/// so that a device updates what it has; another protocol gives others, so that a change from
/// POP3 to IMAP does not take the account away together with the mail that only it holds.
struct Identity {
    std::string profileIdentifier{};  ///< reverse domain name
    std::string profileUuid{};        ///< RFC 4122 version 5, upper case
    std::string payloadIdentifier{};
    std::string payloadUuid{};
};

Identity identityOf(const Account& account);

}  // namespace mailadvisor::apple
