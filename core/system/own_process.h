#pragma once

namespace mailadvisor {

/// From here on libraries come from this program's own folder and from the system's only: never
/// from the folder in which the person stands, where a download may lie.
void loadOnlyOwnLibraries();

/// Keeps what is in memory (passwords) out of core dumps and away from debuggers of the same
/// user, from here on. On Windows: out of reports of errors, and away from programs of the same
/// user that do not work as an administrator.
void protectMemory();

/// A file that may not grow further and a reader that went away are errors of the writing from
/// here on, instead of ending the program.
void turnWriteSignalsIntoErrors();

/// Standard input, output and error carry bytes as they are. Gives them something to be where this
/// program was started without them: else the next files and sockets would get their numbers, and
/// what is printed would land in those. Input is then empty, writing a result fails, and errors are
/// seen by nobody.
void openStandardStreams();

/// Lets the process have as many descriptors as the system allows it, up to some thousands: many
/// servers are asked at once. Windows has no such limit for sockets.
void allowManyDescriptors();

}  // namespace mailadvisor
