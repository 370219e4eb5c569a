#pragma once

#include "base/result.h"
#include "deploy/files/progress_journal.h"
#include "deploy/kits/kit_accounts.h"
#include "output/sink.h"

#include <string>

namespace mailadvisor {

/// Writes `windows/` into the folder of a bulk run whose accounts stand there by computer:
///
/// `logon.cmd` and `undo.cmd` (windows_batch.h), `intune-*.ps1` (windows_powershell.h), a folder
/// `people/COMPUTER/USER` each with the files of that person as `1`, `2` … and `files.txt`, and
/// `lists.txt`. A line of `files.txt` is `SHA256*ROOT*PLACE*GROUP*FILE`: what goes to which place
/// (root `A`: the folder for settings of programs, `H`: the home folder); the first is
/// `person*ID`. `lists.txt` holds the SHA-256 of every `files.txt`, and the scripts hold that of
/// `lists.txt`: nothing else of a roster. Every name in the lists is plain ASCII.
///
/// What is the same as in an earlier run is left as it is. Errors: as FolderSink::put; InvalidInput
/// when a file of an account cannot be read any more.
Result<void> writeWindowsKit(KitAccounts& accounts, const std::string& folder,
                             const WriteOptions& options, ProgressJournal& journal);

/// A place of a kit as one that Windows and its batch language take as it is, with `\`: a step with
/// other characters than `A-Z a-z 0-9 . _ - @ +` gets a name of its own.
std::string windowsPlace(std::string_view place);

}  // namespace mailadvisor
