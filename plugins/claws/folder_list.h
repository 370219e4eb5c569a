#pragma once

#include "account/account.h"

#include <string>
#include <vector>

namespace mailadvisor::claws {

/// The folderlist.xml of a new profile: the local mailbox `Mail`, and an IMAP account's Inbox.
///
/// Without it the program asks everything again in its wizard.
std::string folderList(const Account& account);

/// The folders of the local mailbox, as they stand on the disk. The program makes them only in its
/// wizard; where one is missing, fetched mail stays out of sight (seen with 4.1.1).
std::vector<std::string> localFolderNames();

}  // namespace mailadvisor::claws
