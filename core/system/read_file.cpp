#include "system/read_file.h"

#include "system/open_file.h"

#include <array>
#include <cstdio>
#include <memory>

namespace mailadvisor {
namespace {

constexpr std::size_t maxBytes = 64 * 1024 * 1024;  // a facts file has some 20 kB

struct Close {
    void operator()(std::FILE* file) const {
        if (file != stdin) std::fclose(file);
    }
};

Unexpected failure(ErrorCode code, const std::string& path, Message text) {
    return Unexpected{{code, path, std::move(text), {MESSAGE_ID("remedy.read-file"), {}}}};
}

}  // namespace

Result<std::string> readFile(const std::string& path) {
    const std::unique_ptr<std::FILE, Close> file(path == "-" ? stdin : openToRead(path));
    if (!file)
        return failure(ErrorCode::InvalidInput, path, {MESSAGE_ID("error.file-unreadable"), {}});
    std::string text;
    std::array<char, 65536> part{};
    while (const auto count = std::fread(part.data(), 1, part.size(), file.get())) {
        text.append(part.data(), count);
        if (text.size() > maxBytes) {
            return failure(ErrorCode::LimitExceeded, path,
                           {MESSAGE_ID("error.file-too-large"), {}});
        }
    }
    if (std::ferror(file.get()) != 0) {
        return failure(ErrorCode::InvalidInput, path, {MESSAGE_ID("error.file-unreadable"), {}});
    }
    return text;
}

}  // namespace mailadvisor
