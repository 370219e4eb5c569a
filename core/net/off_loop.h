#pragma once

#include "net/task.h"

#include <functional>

namespace mailadvisor {

/// Does what would hold up the loop on a thread of its own, and goes on when it is done.
///
/// The work must not touch what the loop's thread uses, and must not throw. It is not cut short:
/// the caller bounds it.
Task<void> awayFromLoop(std::function<void()> work);

}  // namespace mailadvisor
