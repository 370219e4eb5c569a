#include "deploy/files/account_store.h"

#include "base/lists.h"
#include "base/sha256.h"
#include "output/known_files.h"
#include "system/rereadable_file.h"

#include <algorithm>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::size_t mostInZip = 2'000;
constexpr std::size_t mostInTar = 10'000;
constexpr std::size_t numberWidth = 4;
constexpr std::size_t summedAtOnce = 64UL * 1024;

std::string sumOfFile(const std::string& path) {
    auto file = RereadableFile::open(path);
    if (!file) return {};
    Sha256 sum;
    for (std::string block = file->read(summedAtOnce); !block.empty();
         block = file->read(summedAtOnce)) {
        sum.add(block);
    }
    return sum.hex();
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
      mostAccounts_(mostAccounts) {}

std::string ArchiveStore::nameOfArchive(std::size_t number) const {
    std::string digits = std::to_string(number);
    digits.insert(0, numberWidth - std::min(numberWidth, digits.size()), '0');
    return "accounts-" + digits + "." + std::string(nameOf(format_));
}

Result<void> ArchiveStore::begin() {
    name_ = nameOfArchive(++number_);
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
    return {};
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
    if (options_.isDryRun || isSame) return {};
    if (auto done = sink->finish(); !done) return done;
    record.files.push_back({name_, sumOfFile(path)});
    unfinished_.push_back(std::move(record));
    return journal_.add(std::exchange(unfinished_, {}));
}

Result<void> ArchiveStore::finish() {
    if (sink_ != nullptr) {
        if (auto ended = end(); !ended) return ended;
    }
    // The numbers go on without a gap: what comes next is of a run with more accounts.
    while (!options_.isDryRun) {
        const auto before = journal_.take(nameOfArchive(++number_));
        if (!before) return {};
        withdraw(folder_, before->files);
    }
    return {};
}

}  // namespace mailadvisor
