#pragma once

#include "account/account.h"

#include <string>
#include <string_view>

namespace mailadvisor::kmail {

/// The identifier of KMail's local folders, where POP3 mail, drafts and outgoing mail are kept.
inline constexpr std::string_view localFoldersName = "akonadi_maildir_resource_0";

/// The identifier of the account's Akonadi resource, the first of its kind.
std::string resourceName(const Account& account);

/// The resource's settings: the incoming server and what stays on it. The account must have been
/// checked: an encrypted server with a sign-in method.
std::string resourceFile(const Account& account);

/// Akonadi's list of resources: this one and the local folders.
std::string agentsFile(const Account& account);

/// The local folders' settings, as KMail makes them at its first start.
///
/// They are written here because two of Akonadi's programs make them at once: on a fresh profile
/// fetched POP3 mail then now and then never reached the disk (seen with 22.12).
std::string localFoldersFile();

/// Tells Akonadi which resource holds the Inbox, Outbox and the like.
std::string specialFoldersFile();

/// What the resource is called in KMail; empty for an address this file cannot hold.
std::string agentNameFile(const Account& account);

}  // namespace mailadvisor::kmail
