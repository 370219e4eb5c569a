#include "windows_files.h"

#include "base/escape.h"

#include <array>
#include <cstdint>
#include <cstdio>

namespace mailadvisor::outlook {
namespace {

constexpr std::size_t maxName = 80;  // far below Windows' limit of 260 for a whole path

/// FNV-1a, 64 bits (its published offset and prime).
std::string hashOf(std::string_view text) {
    std::uint64_t hash = 0xCBF29CE484222325;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
    std::array<char, 17> hex{};
    std::snprintf(hex.data(), hex.size(), "%08x%08x", static_cast<unsigned>(hash >> 32),
                  static_cast<unsigned>(hash & 0xFFFFFFFF));
    return hex.data();
}

}  // namespace

std::string plainName(std::string_view address) {
    std::string name;
    bool isExact = true;
    for (const char c : lowerAscii(address)) {
        const bool isPlain =
            (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
        isExact = isExact && (isPlain || c == '@');
        name += isPlain ? c : '-';
    }
    if (isExact && name.size() <= maxName) return name;
    return name.substr(0, maxName) + "-" + hashOf(address);
}

std::string sharedFolder(std::string_view address) {
    return R"(C:\ProgramData\MailAdvisor\)" + plainName(address);
}

std::string withWindowsLineEnds(std::string_view text) {
    std::string windows;
    for (const char c : text) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return windows;
}

}  // namespace mailadvisor::outlook
