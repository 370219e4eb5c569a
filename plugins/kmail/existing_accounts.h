#pragma once

#include "account/existing_account.h"

namespace mailadvisor::kmail {

/// The IMAP and POP3 resources of Akonadi's list, each with the address of the identity that is
/// its: the one it names, the only one, or the one with the name or login of the account.
Result<ExistingAccounts> existingAccounts(const ExistingFiles& files);

/// The files without one account: its resource, and the identity and transport that no other
/// account needs.
///
/// Errors: NotFound when the account does not stand there.
Result<ExistingFiles> filesWithout(const ExistingFiles& files, const ExistingAccount& account);

}  // namespace mailadvisor::kmail
