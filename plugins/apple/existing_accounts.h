#pragma once

#include "account/existing_account.h"

namespace mailadvisor::apple {

/// The mail accounts of configuration profiles (`*.mobileconfig`): what a device has itself cannot
/// be read. A signed one is an unread entry.
///
/// Errors: Garbled for a file that is not XML.
Result<ExistingAccounts> existingAccounts(const ExistingFiles& files);

/// The files without one account; a profile of this account alone goes.
///
/// Errors: NotFound when the account does not stand there; as existingAccounts.
Result<ExistingFiles> filesWithout(const ExistingFiles& files, const ExistingAccount& account);

}  // namespace mailadvisor::apple
