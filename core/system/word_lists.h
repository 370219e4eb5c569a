#pragma once

namespace mailadvisor {

/// Lets the library that finds Thai words find its list of them. On Windows it stands beside the
/// program, which that library does not know; elsewhere the system's is used. To be called before
/// the first line is broken.
void findWordLists();

}  // namespace mailadvisor
