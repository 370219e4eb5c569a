#include "deploy/files/archived_files.h"

#include "base/sha256.h"
#include "system/utf8_locale.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::size_t readAtOnce = 64UL * 1024;
constexpr std::size_t largestFile = 64UL * 1024 * 1024;
constexpr std::size_t numberWidth = 4;

}  // namespace

std::string nameOfArchive(std::size_t number, ArchiveFormat format) {
    std::string digits = std::to_string(number);
    digits.insert(0, numberWidth - std::min(numberWidth, digits.size()), '0');
    return "accounts-" + digits + "." + std::string(nameOf(format));
}

std::string sumOf(RereadableFile& file) {
    Sha256 sum;
    for (auto block = file.read(readAtOnce); !block.empty(); block = file.read(readAtOnce))
        sum.add(block);
    file.rewind();
    return sum.hex();
}

struct ArchivedFiles::State {
    explicit State(RereadableFile itsFile)
        : file(std::move(itsFile)), reader(archive_read_new(), archive_read_free) {}

    static la_ssize_t read(archive*, void* data, const void** bytes) {
        auto& own = *static_cast<State*>(data);
        own.block = own.file.read(readAtOnce);
        *bytes = own.block.data();
        return static_cast<la_ssize_t>(own.block.size());
    }

    /// The rest of the entry; nothing where it is cut, damaged or too large.
    std::optional<std::string> bytesHere() const {
        std::string bytes;
        std::array<char, readAtOnce> piece{};
        while (bytes.size() <= largestFile) {
            const auto count = archive_read_data(reader.get(), piece.data(), piece.size());
            if (count < 0) return std::nullopt;
            if (count == 0) return bytes;
            bytes.append(piece.data(), static_cast<std::size_t>(count));
        }
        return std::nullopt;
    }

    RereadableFile file;
    std::string block{};  ///< what libarchive was given last
    bool isOpen{};
    std::unique_ptr<archive, int (*)(archive*)> reader;
};

ArchivedFiles::ArchivedFiles(RereadableFile file, ArchiveFormat format)
    : state_(std::make_unique<State>(std::move(file))) {
    auto* const reader = state_->reader.get();
    const bool isKnown = format == ArchiveFormat::Zip
                             ? archive_read_support_format_zip_streamable(reader) == ARCHIVE_OK
                             : archive_read_support_format_tar(reader) == ARCHIVE_OK &&
                                   archive_read_support_filter_zstd(reader) == ARCHIVE_OK;
    state_->isOpen = isKnown && archive_read_open(reader, state_.get(), nullptr, &State::read,
                                                  nullptr) == ARCHIVE_OK;
}

ArchivedFiles::ArchivedFiles(ArchivedFiles&&) noexcept = default;
ArchivedFiles& ArchivedFiles::operator=(ArchivedFiles&&) noexcept = default;
ArchivedFiles::~ArchivedFiles() = default;

std::optional<std::string> ArchivedFiles::nextPath() {
    if (!state_->isOpen) return std::nullopt;
    const Utf8Locale locale;  // libarchive reads names by it
    archive_entry* entry = nullptr;
    while (archive_read_next_header(state_->reader.get(), &entry) == ARCHIVE_OK) {
        if (archive_entry_filetype(entry) != AE_IFREG) continue;
        const char* const path = archive_entry_pathname_utf8(entry);
        if (path == nullptr) break;
        return path;
    }
    state_->isOpen = false;
    return std::nullopt;
}

std::optional<ArchivedFiles::File> ArchivedFiles::next() {
    auto path = nextPath();
    auto bytes = path ? state_->bytesHere() : std::nullopt;
    if (bytes) return File{*std::move(path), *std::move(bytes)};
    state_->isOpen = false;
    return std::nullopt;
}

}  // namespace mailadvisor
