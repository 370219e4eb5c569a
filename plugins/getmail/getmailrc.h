#pragma once

#include "account/client_writer.h"

#include <string>

namespace mailadvisor::getmail {

/// Mails fetched at a time: a large mailbox takes several runs, and a lost connection costs no more
/// than this.
inline constexpr int mailsPerSession = 500;

/// The name of the account's configuration file; its mail goes to `~/Mail/` and the same name.
///
/// getmail reads every file of its folder, but none that begins with `oldmail-` or a dot.
std::string rcName(const Account& account);

/// The folder the mail goes to, with `~` and a slash at the end, which getmail insists on.
std::string mailFolder(const Account& account);

/// One account's configuration (an INI file that Python's RawConfigParser reads).
///
/// Errors: InvalidInput for what getmail cannot say: a connection other than TLS, a server that
/// takes no password, a user name that the file or getmail's own note of seen mail cannot hold.
Result<std::string> getmailrc(const Account& account, const std::string& certificateFile);

}  // namespace mailadvisor::getmail
