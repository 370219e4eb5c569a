#pragma once

#include "account/account.h"
#include "account/bundle.h"
#include "account/existing_account.h"
#include "base/result.h"

namespace mailadvisor::evolution {

/// One person's account: sources that stand beside any others, in a new or a used profile.
///
/// Errors: as accountSources.
Result<Bundle> renderPersonalAccount(const Account& account);

/// The same sources for a profile in use, whose files are given; their paths are relative to it.
///
/// Errors: as accountSources; InvalidInput for a mailbox that stands there already in sources that
/// are not ours; Garbled for files that Evolution itself would not read.
Result<Bundle> renderAddedAccount(const Account& account, const ExistingFiles& files);

}  // namespace mailadvisor::evolution
