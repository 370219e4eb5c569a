#pragma once

#include <string>

namespace mailadvisor::outlook {

/// Where the import file expects the PRF.
inline constexpr const char* prfPlace = "C:\\ProgramData\\MailAdvisor\\outlook.prf";

/// A .reg (UTF-16LE with BOM, CRLF) that makes the next start of classic Outlook import the PRF
/// once. First-Run and FirstRun must go, or the import is skipped without a word.
std::string importReg();

}  // namespace mailadvisor::outlook
