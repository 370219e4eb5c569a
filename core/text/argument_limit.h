#pragma once

#include <cstddef>

namespace mailadvisor {

/// Code points of one value inside a sentence: a command in a step, with a long address in it
/// several times, stays whole. What a server said was cut much shorter when it was read.
inline constexpr std::size_t maxArgumentText = 1000;

}  // namespace mailadvisor
