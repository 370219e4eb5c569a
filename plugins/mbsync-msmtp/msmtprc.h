#pragma once

#include "account/account.h"

#include <string>

namespace mailadvisor::mbsync_msmtp {

/// msmtp's configuration of the account's outgoing server, which must be there.
///
/// A value between quotes is taken as it is, quotes and backslashes in it too.
/// `ownCertificateFile` replaces the system's issuers; empty = those.
std::string msmtprc(const Account& account, const std::string& ownCertificateFile);

}  // namespace mailadvisor::mbsync_msmtp
