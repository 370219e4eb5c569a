#pragma once

#include "account/existing_account.h"

namespace mailadvisor::outlook {

/// The accounts that PRF files (`*.prf`) bring into Outlook: what it has itself stands in the
/// registry.
///
/// Errors: Garbled for a line that is none of a PRF's.
Result<ExistingAccounts> existingAccounts(const ExistingFiles& files);

/// The files without one account; a PRF of this account alone goes.
///
/// Errors: NotFound when the account does not stand there; as existingAccounts.
Result<ExistingFiles> filesWithout(const ExistingFiles& files, const ExistingAccount& account);

}  // namespace mailadvisor::outlook
