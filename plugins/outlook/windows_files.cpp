#include "windows_files.h"

#include "base/hash.h"
#include "base/hex.h"
#include "kit/plain_word.h"

namespace mailadvisor::outlook {

std::string plainName(std::string_view address) {
    return caselessName(address, hexOf(fingerprint(address)));
}

std::string withWindowsLineEnds(std::string_view text) {
    std::string windows;
    for (const char c : text) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return windows;
}

}  // namespace mailadvisor::outlook
