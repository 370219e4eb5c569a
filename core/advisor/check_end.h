#pragma once

#include "advisor/outcome.h"
#include "facts/check_facts.h"

namespace mailadvisor {

/// How trying out an account ended: the first of incoming server, outgoing server and test mail
/// that did not go well decides.
RunEnd endOfCheck(const CheckFacts& facts);

}  // namespace mailadvisor
