#include "deploy/files/earlier_archives.h"

#include "base/hash.h"
#include "output/known_files.h"

#include <algorithm>
#include <utility>

namespace mailadvisor {

void EarlierArchives::findAll() {
    if (std::exchange(areFound_, true)) return;
    for (std::size_t number = 1;; ++number) {
        const auto record = journal_.take(nameOfArchive(number, format_));
        if (!record) return;
        const bool isWritten = !record->files.empty();
        all_.push_back({record->address, isWritten ? record->files.front().sha256 : std::string(),
                        !isWritten, std::nullopt});
    }
}

EarlierArchive* EarlierArchives::opened(Earlier& earlier) {
    if (!std::exchange(earlier.isOpened, true)) {
        const auto path = kept_.pathOf(earlier.name).value_or(folder_ + "/" + earlier.name);
        earlier.archive = EarlierArchive::open(path, format_, earlier.sha256);
    }
    return earlier.archive ? &*earlier.archive : nullptr;
}

Result<std::optional<RenderedRow>> EarlierArchives::take(const AccountRecord& record,
                                                         std::size_t number) {
    findAll();
    // Lists grow and shrink a little: most stand where they stood, or in the next archive.
    std::vector<std::size_t> order(all_.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto distance = [number](std::size_t i) {
        return i + 1 > number ? i + 1 - number : number - i - 1;
    };
    std::ranges::stable_sort(order, {}, distance);
    for (const auto i : order) {
        // An archive from before the account was written last has what it was before.
        if (!journal_.isBefore(record.address, all_[i].name)) continue;
        auto* const archive = opened(all_[i]);
        if (archive == nullptr || !archive->has(record.folder)) continue;
        auto row = archive->take(record.folder, passed_);
        if (!row || *row) return row;
    }
    return std::optional<RenderedRow>();
}

void EarlierArchives::pass(const std::string& folder) {
    if (!journal_.isResumed()) return;
    const auto mark = fingerprint(folder);
    if (!passed_.find(mark)) passed_.add(mark, passedCount_++);
}

Result<void> EarlierArchives::keep(std::size_t number) {
    const auto name = nameOfArchive(number, format_);
    if (!stands(folder_, name)) return {};
    if (auto kept = kept_.keep(name); !kept) return kept;
    const auto earlier = std::ranges::find(all_, name, &Earlier::name);
    if (earlier != all_.end() && earlier->archive) earlier->archive->moveTo(*kept_.pathOf(name));
    return {};
}

void EarlierArchives::end() {
    all_.clear();
    kept_.end();
}

}  // namespace mailadvisor
