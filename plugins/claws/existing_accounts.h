#pragma once

#include "account/existing_account.h"

namespace mailadvisor::claws {

/// The accounts of a profile's accountrc.
///
/// Errors: Garbled for a line that is none of Claws Mail's.
Result<ExistingAccounts> existingAccounts(const ExistingFiles& files);

/// The files without one account: its group in accountrc, and its folders in folderlist.xml.
///
/// Errors: NotFound when the account does not stand there; as existingAccounts.
Result<ExistingFiles> filesWithout(const ExistingFiles& files, const ExistingAccount& account);

}  // namespace mailadvisor::claws
