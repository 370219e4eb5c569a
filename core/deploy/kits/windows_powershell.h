#pragma once

#include "account/bundle.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// The kit's scripts for Intune, for Windows PowerShell 5.1: `intune-detect.ps1` (exit code 1 when
/// there is something to do), `intune-remediate.ps1` (does it) and `intune-undo.ps1` (takes it
/// back). They do what the batch files do and remember it in the same place (windows_batch.h), so
/// that either goes on where the other was.
///
/// `approved` is the SHA-256 of `lists.txt`; the files of the kit are those in
/// `%ProgramFiles%\mailadvisor-kit`, of the 64-bit system whichever host runs the script. UTF-8
/// with its mark, CRLF. Nothing goes to the error stream; the one line of output is plain ASCII.
/// Exit codes: 0, and 1 when something failed.
std::vector<BundleFile> intuneScripts(const std::string& approved);

}  // namespace mailadvisor
