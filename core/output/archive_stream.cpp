#include "output/archive_stream.h"

#include "base/ascii.h"
#include "system/utf8_locale.h"

#include <archive.h>
#include <archive_entry.h>

#include <optional>

namespace mailadvisor {
namespace {

// 1980-01-01, where ZIP's time begins; tar warns of a file from 1970.
constexpr std::int64_t fixedTime = 315'532'800;

using Entry = std::unique_ptr<archive_entry, void (*)(archive_entry*)>;

Entry entryOf(ArchiveFormat format, const std::string& path) {
    Entry entry(archive_entry_new(), archive_entry_free);
    // What is ASCII has no other form, and needs no turning from one encoding to the other.
    if (isAscii(path)) {
        archive_entry_set_pathname(entry.get(), path.c_str());
    } else {
        archive_entry_set_pathname_utf8(entry.get(), path.c_str());
    }
    // ZIP tells times in the local zone: without one it takes its beginning.
    if (format != ArchiveFormat::Zip) archive_entry_set_mtime(entry.get(), fixedTime, 0);
    return entry;
}

}  // namespace

struct ArchiveStream::State {
    State(ArchiveFormat itsFormat, std::optional<OpenFile> itsFile, std::string* itsBytes)
        : format(itsFormat),
          file(std::move(itsFile)),
          bytes(itsBytes),
          writer(archive_write_new(), archive_write_free) {}

    // libarchive 3.6 leaks an entry whose writing fails, so it is not told: after a failure its
    // bytes are dropped.
    static la_ssize_t write(archive*, void* state, const void* made, std::size_t count) {
        auto& own = *static_cast<State*>(state);
        const std::string_view more(static_cast<const char*>(made), count);
        if (own.bytes != nullptr) own.bytes->append(more);
        if (own.file && !own.failure) own.failure = own.file->write(more);
        return static_cast<la_ssize_t>(count);
    }

    /// Keeps the first failure; a warning (a name that cannot be said) is one too.
    bool isDone(int result) {
        if (result == ARCHIVE_OK) return true;
        if (!failure) failure = make_error_code(std::errc::io_error);
        return false;
    }

    std::error_code add(const Entry& entry, std::string_view content) {
        const Utf8Locale locale;  // libarchive reads names by it, and crashes over those it cannot
        if (!locale.isInForce()) failure = make_error_code(std::errc::not_supported);
        if (failure || !isDone(archive_write_header(writer.get(), entry.get()))) return failure;
        const auto written = archive_write_data(writer.get(), content.data(), content.size());
        isDone(written == static_cast<la_ssize_t>(content.size()) ? ARCHIVE_OK : ARCHIVE_FATAL);
        return failure;
    }

    ArchiveFormat format;
    std::optional<OpenFile> file;  ///< nothing = into memory
    std::string* bytes{};          ///< null = into the file
    std::unique_ptr<archive, int (*)(archive*)> writer;
    std::error_code failure{};
};

ArchiveStream::ArchiveStream(ArchiveFormat format, OpenFile file)
    : state_(std::make_unique<State>(format, std::move(file), nullptr)) {
    open();
}

ArchiveStream::ArchiveStream(ArchiveFormat format, std::string& bytes)
    : state_(std::make_unique<State>(format, std::nullopt, &bytes)) {
    open();
}

void ArchiveStream::open() {
    const Utf8Locale locale;
    archive* const writer = state_->writer.get();
    switch (state_->format) {
        case ArchiveFormat::Zip:
            state_->isDone(archive_write_set_format_zip(writer));
            state_->isDone(archive_write_set_options(writer, "zip:hdrcharset=UTF-8"));
            break;
        case ArchiveFormat::TarZst:
            state_->isDone(archive_write_set_format_pax_restricted(writer));
            state_->isDone(archive_write_add_filter_zstd(writer));
            break;
        case ArchiveFormat::Tar:
            state_->isDone(archive_write_set_format_pax_restricted(writer));
            break;
    }
    state_->isDone(archive_write_set_bytes_in_last_block(writer, 1));
    state_->isDone(archive_write_open(writer, state_.get(), nullptr, &State::write, nullptr));
}

ArchiveStream::~ArchiveStream() {
    // Freeing ends the archive; an unfinished one gets no end.
    if (!state_->failure) state_->failure = make_error_code(std::errc::operation_canceled);
}

std::error_code ArchiveStream::addFolder(const std::string& path) {
    const Entry entry = entryOf(state_->format, path + "/");
    archive_entry_set_filetype(entry.get(), AE_IFDIR);
    archive_entry_set_perm(entry.get(), 0700);
    return state_->add(entry, {});
}

std::error_code ArchiveStream::addFile(const std::string& path, std::string_view content) {
    const Entry entry = entryOf(state_->format, path);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(content.size()));
    return state_->add(entry, content);
}

std::error_code ArchiveStream::finish() {
    const Utf8Locale locale;
    if (!state_->failure) state_->isDone(archive_write_close(state_->writer.get()));
    if (!state_->failure && state_->file) state_->failure = state_->file->sync();
    return state_->failure;
}

}  // namespace mailadvisor
