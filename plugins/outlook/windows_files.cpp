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
    windows.reserve(text.size() + text.size() / 16);  // most lines are longer
    for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        windows.append(text.substr(0, end)).append("\r\n", 2);
        text.remove_prefix(end + 1);
    }
    windows.append(text);
    return windows;
}

}  // namespace mailadvisor::outlook
