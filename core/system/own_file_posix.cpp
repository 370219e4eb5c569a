#include "system/own_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace mailadvisor {
namespace {

constexpr mode_t forOthers = S_IRWXG | S_IRWXO;
constexpr mode_t changedByOthers = S_IWGRP | S_IWOTH;

bool isBelieved(const struct stat& found, std::size_t mostBytes) {
    return S_ISREG(found.st_mode) && found.st_uid == geteuid() &&
           (found.st_mode & forOthers) == 0 && static_cast<std::size_t>(found.st_size) <= mostBytes;
}

/// All of an open file; nothing when it cannot be read or grew beyond `mostBytes`.
std::optional<std::string> allOf(int file, std::size_t mostBytes) {
    std::string text(mostBytes + 1, '\0');
    std::size_t length = 0;
    while (length < text.size()) {
        const ssize_t count = read(file, text.data() + length, text.size() - length);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return std::nullopt;
        if (count == 0) break;
        length += static_cast<std::size_t>(count);
    }
    if (length > mostBytes) return std::nullopt;
    text.resize(length);
    return text;
}

}  // namespace

std::optional<std::string> readOwnFile(const std::string& path, std::size_t mostBytes) {
    const int file = open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0) return std::nullopt;
    std::optional<std::string> text;
    struct stat found {};
    if (fstat(file, &found) == 0 && isBelieved(found, mostBytes)) {
        text = allOf(file, static_cast<std::size_t>(found.st_size));
    }
    close(file);
    return text;
}

bool isOwnFolder(const std::string& path) {
    struct stat found {};
    return lstat(path.c_str(), &found) == 0 && S_ISDIR(found.st_mode) &&
           found.st_uid == geteuid() && (found.st_mode & changedByOthers) == 0;
}

void makeOwnFolder(const std::string& path) {
    std::error_code failure;
    if (std::filesystem::create_directories(path, failure)) {
        std::filesystem::permissions(path, std::filesystem::perms::owner_all, failure);
    }
}

// In /etc nobody else may write.
bool isOfAdministrators(const std::string& path) { return !path.empty(); }

}  // namespace mailadvisor
