#pragma once

#include "account/existing_account.h"

namespace mailadvisor::evolution {

/// The accounts among the sources (`sources/<uid>.source`); one that GLib would not load is unread.
Result<ExistingAccounts> existingAccounts(const ExistingFiles& files);

/// The sources without those of one account: its own, its identities and, where no other identity
/// sends through it, its transport.
///
/// Errors: NotFound when the account does not stand there.
Result<ExistingFiles> filesWithout(const ExistingFiles& files, const ExistingAccount& account);

}  // namespace mailadvisor::evolution
