#pragma once

#include "account/account.h"

#include <string>

namespace mailadvisor::mbsync_msmtp {

/// What the account is called in both files and on the command line; its mail is in `~/Mail/` and
/// the same name.
std::string accountName(const Account& account);

/// The folder on this computer, with `~`.
std::string mailFolder(const Account& account);

/// mbsync's configuration: an account, two stores and the channel between them, parted by empty
/// lines (an empty line ends a section, a missing one makes mbsync refuse the file).
///
/// `ownCertificateFile` adds to the system's issuers; empty = those alone.
std::string mbsyncrc(const Account& account, const std::string& ownCertificateFile);

}  // namespace mailadvisor::mbsync_msmtp
