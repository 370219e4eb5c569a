#pragma once

namespace mailadvisor {

/// What happens at the chosen call of this process that changes the disk.
///
/// The test program defines write, fsync, mkdirat, linkat, renameat, renameat2 and unlinkat itself;
/// the linker prefers them to the C library's, so the code under test is the one that ships.
enum class Fault {
    DiskFull,  ///< the call fails with ENOSPC
    Killed,  ///< SIGKILL right after the call; fsync, which changes nothing to see, is not counted
};

/// Lets the fault happen at the `call`-th such call from now on, counted from 1.
void armFault(Fault fault, int call);

/// From now on no file gets a second name, as on a file system without hard links.
void forbidLinks(bool isForbidden);

/// Ends counting. Returns true when the fault happened.
bool disarmFault();

/// The last fault hit the removing of a file or folder.
bool faultHitRemoval();

}  // namespace mailadvisor
