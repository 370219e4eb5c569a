#pragma once

namespace mailadvisor {

/// True when an error of the operating system (errno) says that this computer, not the other side,
/// has no room for one more connection: too many open files in the process or the system, no memory
/// for the socket.
bool isOwnShortage(int error);

/// Opens a socket that child processes do not inherit.
///
/// The last few descriptors the process may have are left to files (certificates, catalogues, what
/// is written): a socket among them is closed again. -1 then, and errno is EMFILE, as for any other
/// failure it says why.
int openSocket(int family, int type, int protocol);

/// True when descriptors are left for files beside this one.
bool leavesDescriptors(int descriptor);

}  // namespace mailadvisor
