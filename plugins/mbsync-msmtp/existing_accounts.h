#pragma once

#include "account/existing_account.h"

namespace mailadvisor::mbsync_msmtp {

/// The IMAP accounts of `.mbsyncrc`; the address is the sender of msmtp's account of the same
/// name, or the name itself.
///
/// Errors: Garbled for a quote without an end.
Result<ExistingAccounts> existingAccounts(const ExistingFiles& files);

/// The files without one account: its stores, channels and groups in `.mbsyncrc`, its account and
/// the default of that in `.msmtprc`.
///
/// Errors: NotFound when the account does not stand there; as existingAccounts.
Result<ExistingFiles> filesWithout(const ExistingFiles& files, const ExistingAccount& account);

}  // namespace mailadvisor::mbsync_msmtp
