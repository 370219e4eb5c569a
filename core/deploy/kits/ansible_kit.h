#pragma once

#include "base/result.h"
#include "deploy/files/progress_journal.h"
#include "deploy/kits/kit_accounts.h"
#include "output/sink.h"

#include <string>

namespace mailadvisor {

/// Writes `ansible/` into the folder of a bulk run whose accounts stand there by computer: the
/// plays `deploy.yml` and `undo.yml`, the inventory, and for each computer its variables and one
/// archive. Plays hold nothing of a roster; what a roster says stands in the variables as text that
/// Ansible never takes for a template.
///
/// What is the same as in an earlier run is left as it is. Errors: as FolderSink::put; InvalidInput
/// when a file of an account cannot be read any more.
Result<void> writeAnsibleKit(KitAccounts& accounts, const std::string& folder,
                             const WriteOptions& options, ProgressJournal& journal);

}  // namespace mailadvisor
