#include "system/read_secret_file.h"

#include "system/read_into.h"

namespace mailadvisor {
namespace {

constexpr std::size_t mostSecretBytes = 1024 * 1024;  // a private key has some 3 kB

Unexpected refused(ErrorCode code, const std::string& path, Message text) {
    return Unexpected{{code, path, std::move(text), {MESSAGE_ID("remedy.read-file"), {}}}};
}

}  // namespace

Result<Secret> readSecretFile(const std::string& path) {
    std::string text(mostSecretBytes + 1, '\0');
    if (!readInto(text, path)) {
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
