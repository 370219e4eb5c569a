#include "system/read_secret_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace mailadvisor {
namespace {

constexpr std::size_t mostSecretBytes = 1024 * 1024;  // a private key has some 3 kB

Unexpected refused(ErrorCode code, const std::string& path, Message text) {
    return Unexpected{{code, path, std::move(text), {MESSAGE_ID("remedy.read-file"), {}}}};
}

/// Straight into `text`, which never moves; false when the file cannot be read.
bool readInto(int file, std::string& text) {
    std::size_t length = 0;
    text.resize(mostSecretBytes + 1);
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

Result<Secret> readSecretFile(const std::string& path) {
    const int file = path == "-" ? STDIN_FILENO : open(path.c_str(), O_RDONLY | O_CLOEXEC);
    std::string text;
    const bool isRead = file >= 0 && readInto(file, text);
    if (file > STDIN_FILENO) close(file);
    if (!isRead) {
        wipe(text);
        return refused(ErrorCode::InvalidInput, path, {MESSAGE_ID("error.file-unreadable"), {}});
    }
    if (text.size() > mostSecretBytes) {
        wipe(text);
        return refused(ErrorCode::LimitExceeded, path, {MESSAGE_ID("error.file-too-large"), {}});
    }
    return Secret(std::move(text));
}

}  // namespace mailadvisor
