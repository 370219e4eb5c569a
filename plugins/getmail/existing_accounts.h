#pragma once

#include "account/existing_account.h"

namespace mailadvisor::getmail {

/// The accounts of the configuration files, one a file: getmail reads all of its folder but its
/// own notes (`oldmail-…`). The address is in the name of a file that mailadvisor wrote, and
/// nowhere in others.
Result<ExistingAccounts> existingAccounts(const ExistingFiles& files);

/// The files without that of one account.
///
/// Errors: NotFound when the account does not stand there.
Result<ExistingFiles> filesWithout(const ExistingFiles& files, const ExistingAccount& account);

}  // namespace mailadvisor::getmail
