#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace mailadvisor::testing {

/// A text of a file, not as it is but masked: the test itself must not keep it in memory.
class MaskedText {
public:
    void add(unsigned char byte) { bytes_.push_back(byte ^ mask); }
    std::size_t size() const { return bytes_.size(); }

    bool standsAt(const unsigned char* place) const {
        for (std::size_t i = 0; i < bytes_.size(); ++i) {
            if ((place[i] ^ mask) != bytes_[i]) return false;
        }
        return true;
    }

private:
    static constexpr unsigned char mask = 0x5A;
    std::vector<unsigned char> bytes_{};
};

/// The lines of a file, masked, without their ends.
inline std::vector<MaskedText> maskedLinesOf(const std::string& path) {
    std::vector<MaskedText> lines(1);
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    for (unsigned char byte = 0; ::read(file, &byte, 1) == 1;) {
        if (byte == '\n') {
            lines.emplace_back();
        } else {
            lines.back().add(byte);
        }
    }
    ::close(file);
    if (lines.back().size() == 0) lines.pop_back();
    return lines;
}

/// How often one of the texts stands in the memory this process may write to.
inline std::size_t timesInMemory(const std::vector<MaskedText>& texts) {
    std::size_t found = 0;
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        std::istringstream words(line);
        std::uintptr_t first = 0;
        std::uintptr_t last = 0;
        char dash = 0;
        std::string rights;
        words >> std::hex >> first >> dash >> last >> rights;
        if (!rights.starts_with("rw")) continue;
        for (const MaskedText& text : texts) {
            const auto* end = reinterpret_cast<const unsigned char*>(last) - text.size();
            for (const auto* at = reinterpret_cast<const unsigned char*>(first); at < end; ++at)
                found += text.standsAt(at) ? 1 : 0;
        }
    }
    return found;
}

}  // namespace mailadvisor::testing
