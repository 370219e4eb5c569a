#include "base/hex.h"

namespace mailadvisor {

std::string hexOf(std::span<const unsigned char> bytes) {
    std::string digits;
    digits.reserve(bytes.size() * 2);
    for (const unsigned byte : bytes) {
        digits += hexDigit(byte >> 4);
        digits += hexDigit(byte);
    }
    return digits;
}

std::string hexOf(std::uint64_t number) {
    std::string digits;
    for (unsigned shift = 64; shift > 0;) {
        shift -= 4;
        digits += hexDigit(static_cast<unsigned>(number >> shift));
    }
    return digits;
}

}  // namespace mailadvisor
