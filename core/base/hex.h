#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace mailadvisor {

/// The digit of a number from 0 to 15, as hashes and addresses are written.
constexpr char hexDigit(unsigned nibble) { return "0123456789abcdef"[nibble & 0x0F]; }

/// The same in upper case, as percent-encoding writes it (RFC 3986 §2.1).
constexpr char upperHexDigit(unsigned nibble) { return "0123456789ABCDEF"[nibble & 0x0F]; }

/// Two lower-case digits a byte.
std::string hexOf(std::span<const unsigned char> bytes);

/// All 16 lower-case digits of a number, the leading zeros too.
std::string hexOf(std::uint64_t number);

}  // namespace mailadvisor
