#pragma once

#include "base/json_reader.h"
#include "facts/mailbox_facts.h"

namespace mailadvisor {

/// The `mailbox` part of `mailadvisor.facts.v1`; a missing part is a mailbox that was not probed.
Json toJson(const MailboxFacts& mailbox);
MailboxFacts mailboxFrom(const JsonReader& place);

}  // namespace mailadvisor
