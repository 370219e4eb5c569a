#include "deploy/files/account_store.h"

#include "base/lists.h"
#include "base/sha256.h"
#include "deploy/files/archived_files.h"
#include "output/known_files.h"
#include "system/rereadable_file.h"

#include <algorithm>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::size_t mostInZip = 2'000;
constexpr std::size_t mostInTar = 10'000;

std::string sumOfFile(const std::string& path) {
    auto file = RereadableFile::open(path);
    return file ? sumOf(*file) : std::string();
}

Result<void> putInto(Sink& sink, AccountRecord& record, const RenderedRow& rendered) {
    const auto written = sink.put(record.folder, rendered.bundle);
    if (!written) return Unexpected{written.error()};
    for (std::size_t i = 0; i < written->size(); ++i) {
        record.files.push_back({(*written)[i].path, rendered.sums[i]});
    }
    return {};
}

}  // namespace

bool FolderStore::holds(const AccountRecord& record) const {
    return std::ranges::all_of(record.files,
                               [&](const KnownFile& file) { return stands(folder_, file.path); });
}

Result<void> FolderStore::put(AccountRecord& record, const RenderedRow& rendered) {
    return putInto(sink_, record, rendered);
}

void FolderStore::withdrawStale(const AccountRecord& before, const AccountRecord& now,
                                const std::vector<std::string>& clients) {
    if (isDryRun_) return;
    const std::string folder = now.folder + "/";
    std::vector<KnownFile> stale;
    for (const auto& file : before.files) {
        const bool isWritten =
            std::ranges::find(now.files, file.path, &KnownFile::path) != now.files.end();
        if (isWritten) continue;
        const bool isMoved = before.folder != now.folder;
        const auto inside = isMoved ? std::string() : file.path.substr(folder.size());
        const auto first = inside.substr(0, inside.find('/'));
        if (isMoved || first == inside || contains(clients, first)) stale.push_back(file);
    }
    withdraw(folder_, stale);
}

std::size_t ArchiveStore::mostAccountsIn(ArchiveFormat format) {
    return format == ArchiveFormat::Zip ? mostInZip : mostInTar;
}

ArchiveStore::ArchiveStore(std::string folder, ArchiveFormat format, const WriteOptions& options,
                           ProgressJournal& journal, std::size_t mostAccounts)
    : folder_(std::move(folder)),
      format_(format),
      options_(options),
      journal_(journal),
      mostAccounts_(mostAccounts),
      earlier_(folder_, format, journal) {}

Result<void> ArchiveStore::begin() {
    name_ = nameOfArchive(++number_, format_);
    content_ = name_ + "\n";
    accounts_ = 0;
    auto sink = ArchiveSink::create(folder_ + "/" + name_, format_, options_);
    if (!sink) return Unexpected{std::move(sink).error()};
    sink_ = *std::move(sink);
    return {};
}

Result<void> ArchiveStore::put(AccountRecord& record, const RenderedRow& rendered) {
    if (sink_ != nullptr && accounts_ == mostAccounts_) {
        if (auto ended = end(); !ended) return ended;
    }
    if (sink_ == nullptr) {
        if (auto begun = begin(); !begun) return begun;
    }
    if (auto done = putInto(*sink_, record, rendered); !done) return done;
    ++accounts_;
    content_ += record.folder + " " + record.fingerprint + "\n";
    earlier_.pass(record.folder);
    return {};
}

Result<bool> ArchiveStore::keep(AccountRecord& record) {
    if (!record.files.empty()) return false;  // in a folder of its own
    const auto files = earlier_.take(record, std::max<std::size_t>(number_, 1));
    if (!files) return Unexpected{files.error()};
    if (!*files) return false;
    const auto done = put(record, **files);
    if (!done && done.error().code == ErrorCode::InvalidInput) return false;
    if (!done) return Unexpected{done.error()};
    return true;
}

Result<void> ArchiveStore::remember(AccountRecord record) {
    record.files.clear();  // what stands inside an archive is not to be found by its path
    unfinished_.push_back(std::move(record));
    return {};
}

/// The archive is put into its place unless the same one stands there.
Result<void> ArchiveStore::end() {
    const auto sink = std::move(sink_);
    const auto before = journal_.take(name_);
    const std::string path = folder_ + "/" + name_;
    AccountRecord record{name_, {}, sha256Of(content_), {}};
    const bool isSame = before && !before->files.empty() &&
                        before->fingerprint == record.fingerprint &&
                        sumOfFile(path) == before->files.front().sha256;
    if (options_.isDryRun) return {};
    if (isSame) {
        if (unfinished_.empty()) return {};
        // Accounts that are remembered anew are so before the archive that has them.
        unfinished_.push_back(*before);
        return journal_.add(std::exchange(unfinished_, {}));
    }
    if (before) {
        if (auto kept = earlier_.keep(number_); !kept) return kept;
    }
    if (auto done = sink->finish(); !done) return done;
    record.files.push_back({name_, sumOfFile(path)});
    unfinished_.push_back(std::move(record));
    return journal_.add(std::exchange(unfinished_, {}));
}

Result<void> ArchiveStore::finish() {
    if (sink_ != nullptr) {
        if (auto ended = end(); !ended) return ended;
    }
    earlier_.end();
    // The numbers go on without a gap: what comes next is of a run with more accounts.
    while (!options_.isDryRun) {
        const auto before = journal_.take(nameOfArchive(++number_, format_));
        if (!before) return {};
        withdraw(folder_, before->files);
    }
    return {};
}

}  // namespace mailadvisor
