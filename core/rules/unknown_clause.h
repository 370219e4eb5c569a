#pragma once

#include "base/fact.h"
#include "base/message.h"

namespace mailadvisor {

/// The clause that says why something is not known, to stand inside another sentence.
MessageList clauseFor(Unknown why);

}  // namespace mailadvisor
