#pragma once

#include "base/result.h"
#include "deploy/files/progress_journal.h"
#include "deploy/kits/kit_accounts.h"
#include "output/sink.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// Writes the kit of these accounts into the folder of the run. A dry run only finds out what the
/// kit leaves out. Errors: WriteFailed; InvalidInput for a file of an account that is not there.
Result<void> writeKit(KitAccounts& accounts, const std::string& folder, const WriteOptions& options,
                      ProgressJournal& journal);

/// Whom the kit does not reach, and who gets an account by hand; complete when it was written.
std::vector<Message> warningsOf(const KitGaps& gaps);

}  // namespace mailadvisor
