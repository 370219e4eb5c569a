#pragma once

namespace mailadvisor {

/// Keeps what is in memory (passwords) out of core dumps and away from debuggers of the same
/// user, from here on.
void protectMemory();

/// A file that may not grow further and a reader that went away are errors of the writing from
/// here on, instead of ending the program.
void turnWriteSignalsIntoErrors();

/// Gives standard input, output and error something to be where this program was started without
/// them: else the next files and sockets would get their numbers, and what is printed would land in
/// those. Input is then empty, writing a result fails, and errors are seen by nobody.
void openStandardStreams();

/// Lets the process have as many descriptors as the system allows it, up to some thousands: many
/// servers are asked at once.
void allowManyDescriptors();

}  // namespace mailadvisor
