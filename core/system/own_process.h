#pragma once

namespace mailadvisor {

/// Keeps what is in memory (passwords) out of core dumps and away from debuggers of the same
/// user, from here on.
void protectMemory();

/// A file that may not grow further and a reader that went away are errors of the writing from
/// here on, instead of ending the program.
void turnWriteSignalsIntoErrors();

/// Lets the process have as many descriptors as the system allows it, up to some thousands: many
/// servers are asked at once.
void allowManyDescriptors();

}  // namespace mailadvisor
