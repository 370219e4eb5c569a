#pragma once

#include "account/existing_account.h"

namespace mailadvisor::thunderbird {

/// The profile's files without the account, its identities and its outgoing server, as far as no
/// other account uses them; an outgoing server of the person's own that is the default stays.
///
/// Errors: NotFound when the account does not stand there; as existingAccounts.
Result<ExistingFiles> filesWithout(const ExistingFiles& files, const ExistingAccount& account);

}  // namespace mailadvisor::thunderbird
