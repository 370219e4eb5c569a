#include "windows_files.h"

#include "base/hash.h"
#include "base/hex.h"
#include "kit/plain_word.h"

#include <algorithm>

namespace mailadvisor::outlook {

std::string plainName(std::string_view address) {
    return caselessName(address, hexOf(fingerprint(address)));
}

std::string withWindowsLineEnds(std::string_view text) {
    const auto lines = static_cast<std::size_t>(std::ranges::count(text, '\n'));
    std::string windows(text.size() + lines, '\r');
    char* to = windows.data();
    for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        to = std::copy_n(text.data(), end, to) + 1;
        *to++ = '\n';
        text.remove_prefix(end + 1);
    }
    std::copy_n(text.data(), text.size(), to);
    return windows;
}

}  // namespace mailadvisor::outlook
