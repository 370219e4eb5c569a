#pragma once

#include "probe/mailbox/imap_data.h"

#include <optional>

namespace mailadvisor::imap {

/// True when a folder lies in a namespace of other users or a shared one (RFC 2342): the longest
/// prefix that its name begins with decides. INBOX is always the person's own.
///
/// `namespaces` is nothing where the server did not tell; then only the names that servers usually
/// give to such places speak.
bool belongsToOthers(const MailboxList& folder, const std::optional<Namespaces>& namespaces);

}  // namespace mailadvisor::imap
