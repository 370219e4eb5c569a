#pragma once

#include "base/message.h"
#include "facts/facts.h"

namespace mailadvisor {

/// What is known of a mail system by the name of its software alone, and matters to people: where
/// the space of a mailbox is shown, that the Trash is emptied, that a mailbox without a quota can
/// fill the web site's space, that IMAP and POP3 wait to be switched on. The makers' defaults,
/// which an admin may have changed; each once for a product. Sources: docs/providers.md.
MessageList serverNotes(const Facts& facts);

}  // namespace mailadvisor
