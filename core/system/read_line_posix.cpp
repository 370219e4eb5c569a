#include "system/read_line.h"

#include <unistd.h>

#include <cerrno>

namespace mailadvisor {

std::optional<std::string> readLineFrom(int file, std::size_t mostBytes) {
    std::string line;
    // A carriage return before the end does not count.
    const std::size_t most = mostBytes + 2;
    line.reserve(most);
    char byte = 0;
    while (line.size() < most) {
        const ssize_t count = read(file, &byte, 1);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return std::nullopt;
        if (count == 0 || byte == '\n') break;
        line += byte;
    }
    if (line.ends_with('\r')) line.pop_back();
    if (line.size() > mostBytes) line.resize(mostBytes + 1);
    return line;
}

}  // namespace mailadvisor
