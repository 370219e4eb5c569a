#pragma once

#include "account/bundle.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// The kit's batch files: `logon.cmd`, which puts the files of the person who signs in into place,
/// and `undo.cmd`, which takes them back. Batch files and not PowerShell for the logon, since they
/// run whatever the execution policy says, need no signature, and can really be tried (Wine).
///
/// `approved` is the SHA-256 of `lists.txt`. Both run as the person, write only below that person's
/// own folders, ask nothing and change no registry. Files that are not as we wrote them stay, and
/// with them all of their group. What was placed is remembered in
/// `%LOCALAPPDATA%\mailadvisor\kit\placed.txt`, as lines of `files.txt` without the number. They
/// print `mailadvisor-rollout,STATE,ID`, and leave it in `reports\ID.csv` beside them where that
/// folder is and the person may write in it. Exit codes: 0, and 1 when something failed.
std::vector<BundleFile> windowsBatches(const std::string& approved);

}  // namespace mailadvisor
