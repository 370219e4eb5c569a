#pragma once

#include "advisor/observer.h"
#include "base/result.h"
#include "cli/console.h"
#include "cli/prompt.h"
#include "facts/facts.h"

namespace mailadvisor::cli {

/// Asks for the password, where one can work, and looks into the mailbox with it.
///
/// Enter alone goes on without: the advice then knows nothing of the mailbox. A refused password
/// is said and not tried again (hosts ban whole offices for that). Errors: those of the question
/// and of opening the network.
Result<void> askAndLookInside(const Console& console, const Prompt& prompt, EventLoop& loop,
                              Observer& observer, Facts& facts);

}  // namespace mailadvisor::cli
