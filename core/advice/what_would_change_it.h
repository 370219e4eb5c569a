#pragma once

#include "advice/recommendation.h"
#include "rules/situation.h"

#include <vector>

namespace mailadvisor {

/// The smallest changes of single needs or facts that turn `current`, found by judging the changed
/// situation again; for each need or fact the nearest value only.
std::vector<Change> whatWouldChangeIt(const Situation& situation, Choice current);

}  // namespace mailadvisor
