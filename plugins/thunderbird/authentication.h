#pragma once

#include "account/account.h"
#include "base/result.h"

#include <string>
#include <vector>

namespace mailadvisor::thunderbird {

/// nsMsgAuthMethod: the numbers of the preference `authMethod`.
enum class AuthMethod {
    None = 1,
    PasswordCleartext = 3,
    PasswordEncrypted = 4,
    Gssapi = 5,
    Ntlm = 6,
    OAuth2 = 10,
};

enum class Direction { Incoming, Outgoing };

/// The best sign-in method of a server that Thunderbird can use; a password when none is named.
///
/// Errors: InvalidInput when there is none, among them OAuth2 on a host that Thunderbird is not
/// registered with: such an account would never sign in.
Result<AuthMethod> chooseAuthMethod(const Server& server, Direction direction);

/// The server's words that Thunderbird reads in config-v1.1.xml, in their order.
std::vector<std::string> readableAuthWords(const Server& server, Direction direction);

}  // namespace mailadvisor::thunderbird
