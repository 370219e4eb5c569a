#include "reg_file.h"

#include "kit/quoted.h"
#include "windows_files.h"

#include <array>
#include <cstdio>

namespace mailadvisor::outlook {

void RegFile::key(std::string_view path) {
    text_ += "\n[HKEY_CURRENT_USER\\" + std::string(path) + "]\n";
}

void RegFile::set(std::string_view name, std::string_view text) {
    text_ += quoted(name) + "=" + quoted(text) + "\n";
}

void RegFile::set(std::string_view name, unsigned number) {
    std::array<char, 9> hex{};
    std::snprintf(hex.data(), hex.size(), "%08x", number);
    text_ += quoted(name) + "=dword:" + hex.data() + "\n";
}

void RegFile::remove(std::string_view name) { text_ += quoted(name) + "=-\n"; }

std::string RegFile::bytes() const {
    std::string utf16 = "\xFF\xFE";
    for (const char ascii : withWindowsLineEnds(text_)) {
        utf16 += ascii;
        utf16 += '\0';
    }
    return utf16;
}

}  // namespace mailadvisor::outlook
