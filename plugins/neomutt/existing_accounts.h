#pragma once

#include "account/existing_account.h"

namespace mailadvisor::neomutt {

/// The account that each file (`neomuttrc`, `muttrc`) sets with `set` lines; other files that they
/// read are unread entries.
Result<ExistingAccounts> existingAccounts(const ExistingFiles& files);

/// The files without the `set` of one account. What they set for any account (certificates,
/// character sets) stays while something else does.
///
/// Errors: NotFound when the account does not stand there.
Result<ExistingFiles> filesWithout(const ExistingFiles& files, const ExistingAccount& account);

}  // namespace mailadvisor::neomutt
