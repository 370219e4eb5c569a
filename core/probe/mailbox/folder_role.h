#pragma once

#include "facts/mailbox_facts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// The role a server gives a folder (RFC 6154 §2): \Sent, \Trash, \Junk, \Archive, without case.
std::optional<FolderRole> roleFromAttributes(const std::vector<std::string>& attributes);

/// The role its usual name gives a folder: the last part of its path in English or Thai, as
/// Outlook, Apple Mail, Thunderbird, Roundcube and Horde call them.
std::optional<FolderRole> roleFromName(std::string_view lastPart);

/// True when the server says what the folder is for (RFC 6154 §2, RFC 8457 \Important).
bool hasSpecialUse(const std::vector<std::string>& attributes);

/// True for folders that only show mail of other folders again (\All, \Flagged, \Important):
/// they are not counted.
bool isView(const std::vector<std::string>& attributes);

/// True when the folder cannot be opened (\Noselect, \NonExistent).
bool isUnselectable(const std::vector<std::string>& attributes);

}  // namespace mailadvisor
