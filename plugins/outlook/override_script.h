#pragma once

#include "account/account.h"
#include "account/domain.h"

#include <string>

namespace mailadvisor::outlook {

/// A batch file that makes Outlook's wizard for new accounts take the autodiscover.xml beside it
/// for the address's domain, and be the wizard that asks Autodiscover for IMAP and POP3 at all.
///
/// Only where Outlook has no profile: an Exchange account of that domain asks the same place, and
/// would be told of other servers. Values that are there stay as they are, and where somebody
/// else's answer stands for the domain nothing is done. ExcludeExplicitO365Endpoint is set only
/// where mail of the domain lives in Microsoft 365, too: Outlook asks there before the domain.
///
/// Its window stays until a key is pressed. See batch.h.
std::string overrideScript(const Account& account);

/// The same for a logon script of everybody: it writes, at each logon until Outlook has a profile,
/// an answer with the person's login name.
///
/// A login name that is not made of ASCII letters, digits, dots, `_` and `-` is left alone. The
/// domain must hold only servers that Outlook may use, one of them incoming.
std::string overrideScript(const Domain& domain);

}  // namespace mailadvisor::outlook
