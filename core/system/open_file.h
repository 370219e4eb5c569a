#pragma once

#include <cstdio>
#include <string>

namespace mailadvisor {

/// Opens a file the person named, to be read byte by byte as it is; null when it cannot be.
std::FILE* openToRead(const std::string& path);

/// What comes in through standard input, byte by byte as it is; closing it leaves standard input
/// open. Null when there is none.
std::FILE* openStandardInput();

/// A new file to write and to read again: nobody else may read it, and it goes when it is closed.
/// Null when there can be none.
std::FILE* temporaryFile();

}  // namespace mailadvisor
