#include "deploy/records/spool.h"

#include "system/open_file.h"

#include <array>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::uint64_t mostSpooled = 0x7FFF'0000;  // what fseek reaches on every system
constexpr std::size_t lengthBytes = 4;

}  // namespace

Error spoolFailed(const std::string& path) {
    return {ErrorCode::WriteFailed,
            path,
            {MESSAGE_ID("error.roster-spool"), {{"file", path}}},
            {MESSAGE_ID("remedy.roster-spool"), {}}};
}

Result<Spool> Spool::create() {
    std::FILE* const file = temporaryFile();
    if (file == nullptr) return Unexpected{spoolFailed({})};
    return Spool(file);
}

std::uint64_t Spool::add(std::string_view text) {
    const std::uint64_t place = end_;
    if (end_ + lengthBytes + text.size() > mostSpooled) isWhole_ = false;
    if (!isWhole_) return place;
    if (!isWriting_ && std::fseek(file_.get(), static_cast<long>(end_), SEEK_SET) != 0) {
        isWhole_ = false;
    }
    isWriting_ = true;
    position_ = mostSpooled;
    std::array<char, lengthBytes> length{};
    for (std::size_t i = 0; i < lengthBytes; ++i) {
        length[i] = static_cast<char>(text.size() >> (8 * i) & 0xFF);
    }
    const bool isWritten = std::fwrite(length.data(), 1, lengthBytes, file_.get()) == lengthBytes &&
                           std::fwrite(text.data(), 1, text.size(), file_.get()) == text.size();
    if (!isWritten) isWhole_ = false;
    end_ += lengthBytes + text.size();
    return place;
}

std::string Spool::at(std::uint64_t place) { return take(place); }

std::string Spool::take(std::uint64_t& place) {
    if (place + lengthBytes > end_) return {};
    if (std::exchange(isWriting_, false) && std::fflush(file_.get()) != 0) isWhole_ = false;
    // Reading on needs no search: stdio would throw its buffer away.
    const bool isNext = position_ == place && std::ferror(file_.get()) == 0;
    if (!isNext && std::fseek(file_.get(), static_cast<long>(place), SEEK_SET) != 0) return {};
    std::array<unsigned char, lengthBytes> bytes{};
    if (std::fread(bytes.data(), 1, lengthBytes, file_.get()) != lengthBytes) return {};
    std::size_t length = 0;
    for (std::size_t i = 0; i < lengthBytes; ++i) length |= std::size_t{bytes[i]} << (8 * i);
    if (place + lengthBytes + length > end_) return {};
    std::string text(length, '\0');
    text.resize(std::fread(text.data(), 1, length, file_.get()));
    place += lengthBytes + length;
    position_ = place;
    return text;
}

}  // namespace mailadvisor
