#include "system/read_into.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace mailadvisor {
namespace {

bool fill(std::string& text, int file) {
    std::size_t length = 0;
    while (length < text.size()) {
        const ssize_t count = read(file, text.data() + length, text.size() - length);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return false;
        if (count == 0) break;
        length += static_cast<std::size_t>(count);
    }
    text.resize(length);
    return true;
}

}  // namespace

bool readInto(std::string& text, const std::string& path) {
    const int file = path == "-" ? STDIN_FILENO : open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool isRead = file >= 0 && fill(text, file);
    if (file > STDIN_FILENO) close(file);
    return isRead;
}

}  // namespace mailadvisor
