#pragma once

#include <string>

namespace mailadvisor {

/// Reads a file, `-` for standard input, straight into `text`: as many bytes as it is long, or all
/// there are; then it is cut to them. It never moves in memory, and no copy of a part is made.
///
/// False when the file cannot be read.
bool readInto(std::string& text, const std::string& path);

}  // namespace mailadvisor
