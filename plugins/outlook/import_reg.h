#pragma once

#include <string>
#include <string_view>

namespace mailadvisor::outlook {

/// A .reg that makes the next start of classic Outlook import the PRF in sharedFolder once.
/// First-Run and FirstRun must go, or the import is skipped without a word.
std::string importReg(std::string_view address);

/// A .reg that makes Outlook's wizard for new accounts take the autodiscover.xml in sharedFolder
/// for the address's domain, and be the wizard that asks Autodiscover for IMAP and POP3 at all.
std::string overrideReg(std::string_view address);

}  // namespace mailadvisor::outlook
