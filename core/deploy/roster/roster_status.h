#pragma once

#include "base/message.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// Why nothing is set up for an account, though nothing is wrong.
enum class SkipReason {
    WebmailOnly,  ///< no device has a mail program
    Deleted,      ///< the roster says so
    Suspended,
    Guest,      ///< somebody of another organisation, without a mailbox here
    NoPerson,   ///< a room, a group, a computer
    NoMailbox,  ///< an entry of a directory without an address
    NotListed,  ///< an earlier run wrote it; no list names it any more
};

std::string_view nameOf(SkipReason reason);
std::optional<SkipReason> skipReasonFromName(std::string_view name);

/// The sentence for it.
Message messageOf(SkipReason reason);

/// A column that says whether an account is in use.
struct StatusColumn {
    std::size_t column{};
    std::string header{};  ///< as headerWord() leaves it
};

/// Those among the headers.
std::vector<StatusColumn> statusColumnsIn(const std::vector<std::string>& headers);

/// What this value says against setting up the account; nothing when it says nothing.
///
/// Known are: Microsoft 365 ("Is Deleted", "Block credential", "Soft deletion time stamp", guests),
/// Exchange ("RecipientTypeDetails"), Google ("Status", "suspended", "archived"), cPanel
/// ("suspended_login"), Zimbra ("zimbraAccountStatus"), directories ("userAccountControl",
/// "Enabled", "objectClass"), and such words in German and Thai.
std::optional<SkipReason> skipReasonIn(const StatusColumn& column, std::string_view value);

/// The value says that several people share the mailbox (Exchange's SharedMailbox).
bool saysShared(const StatusColumn& column, std::string_view value);

/// The headers are those of a directory, where not every entry has a mailbox.
bool areOfDirectory(const std::vector<std::string>& headers);

}  // namespace mailadvisor
