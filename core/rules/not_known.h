#pragma once

#include "base/fact.h"
#include "base/message.h"
#include "rules/evidence.h"

namespace mailadvisor {

/// What the lack of one input leaves open, as a sentence: what the person has not said, or what
/// could not be seen, and why.
Message notKnown(Input lacking, Unknown why);

}  // namespace mailadvisor
