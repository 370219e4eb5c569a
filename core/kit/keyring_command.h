#pragma once

#include "account/account.h"
#include "base/keyring_entry.h"

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// How clients that take a password command get the password of a server from the desktop's
/// keyring (secret-tool of libsecret): the same entry for all such clients, so that it is stored
/// once. The words need no quoting in any shell or configuration file (plainWord).

/// The entries for the passwords of the account: two when the outgoing server wants a password of
/// its own, else one.
std::vector<KeyringEntry> keyringEntries(const Account& account);

/// The words of the command that prints the password.
std::vector<std::string> keyringLookup(const Server& server);

/// The same as one line.
std::string keyringLookupLine(const Server& server);

/// The lines to type, one for each password of the account: `secret-tool store` asks for it. Two
/// when the outgoing server wants a password of its own, else one.
std::vector<std::string> keyringStoreLines(const Account& account);

/// The lines that take them out again.
std::vector<std::string> keyringClearLines(const Account& account);

}  // namespace mailadvisor
