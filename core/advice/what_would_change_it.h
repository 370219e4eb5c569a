#pragma once

#include "advice/decide.h"
#include "advice/recommendation.h"
#include "rules/evidence.h"

#include <vector>

namespace mailadvisor {

/// A decision as the end of a sentence about what would change.
Message messageOf(const Decision& decision);

/// The smallest changes of single needs or facts that turn `current`, found by judging the changed
/// situation again; for each need or fact the nearest value only.
std::vector<Change> whatWouldChangeIt(const Evidence& evidence, Choice current);

}  // namespace mailadvisor
