#pragma once

#include "account/account.h"
#include "base/fact.h"
#include "base/message.h"
#include "base/result.h"
#include "base/units.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// Files of a mail program's profile: path in the profile (`/`-separated) -> bytes.
///
/// What the client's metadata lists under `profile.reads`, as far as it exists: a file that is
/// missing here is missing there.
using ExistingFiles = std::map<std::string, std::string>;

/// An account that stands in the files of a mail program's profile.
///
/// All texts are the files' own and prove nothing: sanitise them before they are shown.
struct ExistingAccount {
    std::string place{};    ///< the program's own name for it (`account1`, a file): unique there
    std::string name{};     ///< as the person sees it in the program; may be empty
    std::string address{};  ///< of its sender; empty where the files do not say one
    std::vector<std::string> otherAddresses{};  ///< further senders of the same account
    Protocol protocol{};                        ///< Imap or Pop3
    std::string host{};
    std::optional<Port> port{};  ///< nothing = the usual one of its program
    std::string login{};         ///< the user name; empty where the files do not say it

    friend bool operator==(const ExistingAccount&, const ExistingAccount&) = default;
};

/// An entry of the files that could not be read as an account.
struct UnreadEntry {
    std::string place{};  ///< as ExistingAccount::place
    Message because{};

    friend bool operator==(const UnreadEntry&, const UnreadEntry&) = default;
};

/// The accounts of a profile, in the program's order.
struct ExistingAccounts {
    std::vector<ExistingAccount> accounts{};
    std::vector<UnreadEntry> unread{};  ///< perhaps accounts too: nobody may say "no others"

    friend bool operator==(const ExistingAccounts&, const ExistingAccounts&) = default;
};

/// True when it is the mailbox of `account`: protocol, host and login are the same (host and login
/// without regard to case, as servers compare them).
bool isSameMailbox(const ExistingAccount& existing, const Account& account);

/// True when mail of `address` is read or sent by it.
bool hasAddress(const ExistingAccount& existing, std::string_view address);

/// What `accountsIn` gives for accounts that could be read.
Result<Fact<ExistingAccounts>> knownAccounts(Result<ExistingAccounts> accounts);

/// Nothing when the account stands there. Errors: NotFound; that of `accounts`.
Result<void> checkStands(const Result<ExistingAccounts>& accounts, const ExistingAccount& account);

// What writers say about files they were given, each in one way.
Unexpected garbledFile(std::string_view path, std::size_t line);         ///< Garbled; lines from 1
Unexpected notInFiles(const ExistingAccount& account);                   ///< NotFound
UnreadEntry incompleteEntry(std::string place, std::string_view field);  ///< a needed field lacks
UnreadEntry entryOfOtherType(std::string place, std::string_view type);  ///< not IMAP, not POP3
UnreadEntry entryElsewhere(std::string place);  ///< names a file that the writer is not given
UnreadEntry sealedEntry(std::string place);     ///< signed, encrypted or binary
UnreadEntry garbledEntry(std::string place, std::size_t line);

}  // namespace mailadvisor
