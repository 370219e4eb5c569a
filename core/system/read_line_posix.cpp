#include "system/read_line.h"

#include <unistd.h>

#include <cerrno>

namespace mailadvisor {

std::optional<std::string> readLineFrom(int file, std::size_t mostBytes) {
    std::string line;
    line.reserve(mostBytes);
    char byte = 0;
    while (line.size() < mostBytes) {
        const ssize_t count = read(file, &byte, 1);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return std::nullopt;
        if (count == 0 || byte == '\n') break;
        line += byte;
    }
    if (line.ends_with('\r')) line.pop_back();
    return line;
}

}  // namespace mailadvisor
