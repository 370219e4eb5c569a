#pragma once

#include "facts/mailbox_facts.h"
#include "report/style.h"
#include "text/sentences.h"

#include <string>

namespace mailadvisor {

/// What is in the mailbox: how signing in ended, space, growth and folders. Empty when nobody
/// tried to sign in.
std::string mailboxReport(const MailboxFacts& mailbox, const Sentences& say,
                          const PageStyle& style);

}  // namespace mailadvisor
