#include "deploy/files/earlier_archive.h"

#include "base/hash.h"
#include "base/sha256.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mailadvisor {
namespace {

/// The folders in which a file may belong to an account: the account's own, or that of its group
/// and the account's in it (grouping.h). What is not asked for does no harm.
std::array<std::uint64_t, 2> foldersOf(std::string_view path) {
    const auto first = path.find('/');
    const auto second = first == std::string_view::npos ? first : path.find('/', first + 1);
    return {fingerprint(path.substr(0, first)), fingerprint(path.substr(0, second))};
}

void add(RenderedRow& row, ArchivedFiles::File file, const std::string& inside) {
    row.sums.push_back(sha256Of(file.bytes));
    row.bundle.files.push_back({file.path.substr(inside.size()), std::move(file.bytes), {}});
}

}  // namespace

std::optional<EarlierArchive> EarlierArchive::open(const std::string& path, ArchiveFormat format,
                                                   const std::string& sha256) {
    auto file = RereadableFile::open(path);
    if (!file || sumOf(*file) != sha256) return std::nullopt;
    EarlierArchive archive(path, format);
    ArchivedFiles reader(*std::move(file), format);
    std::array<std::uint64_t, 2> last{};
    while (const auto name = reader.nextPath()) {
        ++archive.files_;
        const auto folders = foldersOf(*name);
        if (folders != last)
            archive.folders_.insert(archive.folders_.end(), {folders[0], folders[1]});
        last = folders;
    }
    std::ranges::sort(archive.folders_);
    const auto twice = std::ranges::unique(archive.folders_);
    archive.folders_.erase(twice.begin(), twice.end());
    archive.folders_.shrink_to_fit();
    return archive;
}

bool EarlierArchive::has(const std::string& folder) const {
    return std::ranges::binary_search(folders_, fingerprint(folder));
}

Result<std::optional<RenderedRow>> EarlierArchive::take(const std::string& folder,
                                                        const AddressIndex& passed) {
    const auto aside = aside_.find(fingerprint(folder));
    if (aside != aside_.end()) return takeAside(folder, aside->second);
    if (auto begun = beginSpool(); !begun) return Unexpected{std::move(begun).error()};
    const std::string inside = folder + "/";
    RenderedRow row;
    while (auto file = next()) {
        if (file->path.starts_with(inside)) {
            add(row, *std::move(file), inside);
            continue;
        }
        if (!row.sums.empty()) {
            ahead_ = std::move(file);
            break;
        }
        putAside(*file, passed);
    }
    if (!spool_->isWhole()) return Unexpected{spoolFailed(path_)};
    const bool isCut = !ahead_ && read_ != files_;
    if (row.sums.empty() || isCut) return std::optional<RenderedRow>();
    return std::optional(std::move(row));
}

void EarlierArchive::moveTo(std::string path) {
    path_ = std::move(path);
    reader_.reset();
}

Result<void> EarlierArchive::beginSpool() {
    if (spool_) return {};
    auto spool = Spool::create();
    if (!spool) return Unexpected{spoolFailed(path_)};
    spool_ = *std::move(spool);
    return {};
}

std::optional<ArchivedFiles::File> EarlierArchive::next() {
    if (ahead_) return std::exchange(ahead_, std::nullopt);
    if (read_ == files_) return std::nullopt;
    if (!reader_) {
        auto file = RereadableFile::open(path_);
        if (!file) return std::nullopt;
        reader_.emplace(*std::move(file), format_);
        for (std::size_t i = 0; i < read_; ++i) (void)reader_->nextPath();
    }
    auto file = reader_->next();
    if (file && ++read_ == files_) reader_.reset();
    return file;
}

void EarlierArchive::putAside(const ArchivedFiles::File& file, const AddressIndex& passed) {
    const auto folders = foldersOf(file.path);
    if (passed.find(folders[0]) || passed.find(folders[1])) return;
    const auto place = spool_->add(file.path + '\0' + file.bytes);
    for (const auto folder : folders) aside_.try_emplace(folder, place);
}

std::optional<RenderedRow> EarlierArchive::takeAside(const std::string& folder,
                                                     std::uint64_t place) {
    const std::string inside = folder + "/";
    RenderedRow row;
    while (place < spool_->end()) {
        const auto text = spool_->take(place);
        if (!text.starts_with(inside)) break;
        const auto end = text.find('\0');
        add(row, {text.substr(0, end), text.substr(end + 1)}, inside);
    }
    return row.sums.empty() ? std::nullopt : std::optional(std::move(row));
}

}  // namespace mailadvisor
