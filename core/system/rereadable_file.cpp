#include "system/rereadable_file.h"

#include "system/native_path.h"
#include "system/open_file.h"

#include <filesystem>
#include <limits>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::size_t mostCopied = 256UL * 1024 * 1024;  // a million people have some 100 MB
constexpr std::size_t copiedAtOnce = 64UL * 1024;

Unexpected notRead(ErrorCode code, const std::string& path, const char* id) {
    return Unexpected{{code, path, {id, {{"file", path}}}, {MESSAGE_ID("remedy.read-file"), {}}}};
}

}  // namespace

Result<RereadableFile> RereadableFile::open(const std::string& path) {
    std::error_code failure;
    const bool isInput = path == "-";
    const bool isFolder = !isInput && std::filesystem::is_directory(nativePath(path), failure);
    Handle file(isFolder ? nullptr : isInput ? openStandardInput() : openToRead(path));
    if (!file) {
        return notRead(ErrorCode::InvalidInput, path, MESSAGE_ID("error.roster-unreadable"));
    }
    if (!isInput && std::filesystem::is_regular_file(nativePath(path), failure))
        return RereadableFile(std::move(file));
    auto copy = copied(std::move(file), path);
    if (!copy) return Unexpected{std::move(copy).error()};
    return RereadableFile(*std::move(copy));
}

Result<RereadableFile::Handle> RereadableFile::copied(Handle pipe, const std::string& path) {
    Handle copy(temporaryFile());
    const auto unreadable = [&] {
        return notRead(ErrorCode::InvalidInput, path, MESSAGE_ID("error.roster-unreadable"));
    };
    if (!copy) return unreadable();
    std::string block(copiedAtOnce, '\0');
    std::size_t sum = 0;
    while (const auto count = std::fread(block.data(), 1, block.size(), pipe.get())) {
        sum += count;
        if (sum > mostCopied) {
            return notRead(ErrorCode::LimitExceeded, path, MESSAGE_ID("error.file-too-large"));
        }
        if (std::fwrite(block.data(), 1, count, copy.get()) != count) return unreadable();
    }
    if (std::ferror(pipe.get()) != 0 || std::fflush(copy.get()) != 0) return unreadable();
    if (std::fseek(copy.get(), 0, SEEK_SET) != 0) return unreadable();
    return copy;
}

std::string RereadableFile::read(std::size_t mostBytes) {
    std::string block(mostBytes, '\0');
    block.resize(std::fread(block.data(), 1, mostBytes, file_.get()));
    return block;
}

void RereadableFile::rewind() {
    std::clearerr(file_.get());
    (void)std::fseek(file_.get(), 0, SEEK_SET);
}

bool RereadableFile::moveTo(std::uint64_t place) {
    if (place > static_cast<std::uint64_t>(std::numeric_limits<long>::max())) return false;
    return std::fseek(file_.get(), static_cast<long>(place), SEEK_SET) == 0;
}

std::uint64_t RereadableFile::size() {
    const bool isFound = std::fseek(file_.get(), 0, SEEK_END) == 0;
    const long end = isFound ? std::ftell(file_.get()) : 0;
    rewind();
    return end > 0 ? static_cast<std::uint64_t>(end) : 0;
}

}  // namespace mailadvisor
