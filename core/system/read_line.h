#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace mailadvisor {

/// The number under which standard input is open.
inline constexpr int standardInput = 0;

/// One line of an open file (by its descriptor's number), without its end (LF or CRLF), or what
/// stands there without one. Of a line that is longer than `mostBytes`, that many bytes and one
/// more, so that it can be told. Nothing when the file cannot be read.
///
/// Read byte by byte: what follows the line belongs to somebody else. The text never moves in
/// memory while it grows, so no copy of a password stays behind.
std::optional<std::string> readLineFrom(int file, std::size_t mostBytes);

}  // namespace mailadvisor
