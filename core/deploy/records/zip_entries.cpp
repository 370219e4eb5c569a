#include "deploy/records/zip_entries.h"

#include "base/lists.h"

#include <archive.h>
#include <archive_entry.h>

#include <cstdio>
#include <memory>
#include <optional>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::size_t mostEntries = 10'000;  // a workbook has its sheets and pictures
constexpr std::size_t pieceBytes = 64 * 1024;

/// What libarchive reads from.
struct ZipInput {
    RereadableFile& file;
    std::uint64_t size{};
    std::uint64_t place{};
    std::string block{};
};

la_ssize_t readPiece(archive*, void* data, const void** buffer) {
    auto& input = *static_cast<ZipInput*>(data);
    input.block = input.file.read(pieceBytes);
    input.place += input.block.size();
    *buffer = input.block.data();
    return static_cast<la_ssize_t>(input.block.size());
}

la_int64_t seekTo(archive*, void* data, la_int64_t offset, int whence) {
    auto& input = *static_cast<ZipInput*>(data);
    const auto from = whence == SEEK_END   ? static_cast<la_int64_t>(input.size)
                      : whence == SEEK_CUR ? static_cast<la_int64_t>(input.place)
                                           : 0;
    const la_int64_t wanted = from + offset;
    const bool isInside = wanted >= 0 && wanted <= static_cast<la_int64_t>(input.size);
    if (!isInside || !input.file.moveTo(static_cast<std::uint64_t>(wanted))) return ARCHIVE_FATAL;
    input.place = static_cast<std::uint64_t>(wanted);
    return wanted;
}

struct CloseArchive {
    void operator()(archive* opened) const { archive_read_free(opened); }
};
using Archive = std::unique_ptr<archive, CloseArchive>;

Archive opened(ZipInput& input) {
    Archive zip(archive_read_new());
    input.size = input.file.size();
    const bool isOpen =
        zip && archive_read_support_format_zip_seekable(zip.get()) == ARCHIVE_OK &&
        archive_read_set_seek_callback(zip.get(), seekTo) == ARCHIVE_OK &&
        archive_read_open2(zip.get(), &input, nullptr, readPiece, nullptr, nullptr) == ARCHIVE_OK;
    return isOpen ? std::move(zip) : nullptr;
}

/// The name of the next entry; nothing at the end, and when `isBroken`.
std::optional<std::string> nextName(archive* zip, bool& isBroken) {
    archive_entry* entry = nullptr;
    const int result = archive_read_next_header(zip, &entry);
    isBroken = result != ARCHIVE_OK && result != ARCHIVE_EOF;
    if (result != ARCHIVE_OK) return std::nullopt;
    const char* name = archive_entry_pathname_utf8(entry);
    if (archive_entry_is_encrypted(entry) != 0) isBroken = true;
    return name == nullptr ? std::string() : std::string(name);
}

}  // namespace

Error ZipEntries::damaged() const {
    return {ErrorCode::Garbled,
            path_,
            {MESSAGE_ID("error.roster-zip"), {{"file", path_}}},
            {MESSAGE_ID("remedy.roster-workbook"), {}}};
}

Result<std::vector<std::string>> ZipEntries::names() {
    ZipInput input{file_};
    const Archive zip = opened(input);
    if (!zip) return Unexpected{damaged()};
    std::vector<std::string> all;
    bool isBroken = false;
    while (auto name = nextName(zip.get(), isBroken)) {
        if (isBroken || all.size() == mostEntries || !addNew(all, *std::move(name))) {
            return Unexpected{damaged()};
        }
    }
    if (isBroken) return Unexpected{damaged()};
    return all;
}

Result<void> ZipEntries::read(const std::string& name,
                              const std::function<bool(std::string_view)>& take) {
    ZipInput input{file_};
    const Archive zip = opened(input);
    bool isBroken = !zip;
    std::optional<std::string> found;
    while (!isBroken && (found = nextName(zip.get(), isBroken)) && *found != name) {
    }
    if (isBroken || !found) return Unexpected{damaged()};
    std::string piece(pieceBytes, '\0');
    la_ssize_t count = 0;
    while ((count = archive_read_data(zip.get(), piece.data(), piece.size())) > 0) {
        const bool isTooMuch = static_cast<std::uint64_t>(count) > left_;
        left_ -= isTooMuch ? left_ : static_cast<std::uint64_t>(count);
        if (isTooMuch) {
            return Unexpected{{ErrorCode::LimitExceeded,
                               path_,
                               {MESSAGE_ID("error.file-too-large"), {{"file", path_}}},
                               {MESSAGE_ID("remedy.roster-workbook"), {}}}};
        }
        if (!take(std::string_view(piece).substr(0, static_cast<std::size_t>(count)))) {
            return Unexpected{damaged()};
        }
    }
    if (count < 0) return Unexpected{damaged()};
    return {};
}

}  // namespace mailadvisor
