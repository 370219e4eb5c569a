#pragma once

#include "dialogue/work.h"
#include "facts/needs.h"

namespace mailadvisor::dialogue {

/// What the answers say of how the mail is used; what was not said stays NotAsked.
Needs needsSaid(const Answers& answers);

/// The answers that say exactly these needs, for options that stand for questions.
///
/// `places` comes only of devices, webmail and shared together. Errors: InvalidInput naming the
/// option, when some of the three are missing or no places would say the same.
Result<Answers> answersSaying(const Needs& needs);

}  // namespace mailadvisor::dialogue
