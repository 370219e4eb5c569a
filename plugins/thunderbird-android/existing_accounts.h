#pragma once

#include "account/existing_account.h"

namespace mailadvisor::thunderbird_android {

/// The accounts of settings files (`*.k9s`), those of mailadvisor and those the app exports: what
/// a phone has itself cannot be read.
///
/// Errors: Garbled for a file that is not XML.
Result<ExistingAccounts> existingAccounts(const ExistingFiles& files);

/// The files without one account; a file of this account alone goes.
///
/// Errors: NotFound when the account does not stand there; as existingAccounts.
Result<ExistingFiles> filesWithout(const ExistingFiles& files, const ExistingAccount& account);

}  // namespace mailadvisor::thunderbird_android
