#include "output/undo_store.h"

#include "base/hex.h"
#include "base/iso_time.h"
#include "output/write_bundle.h"
#include "output/write_error.h"
#include "output/write_turn.h"
#include "system/folders.h"
#include "system/own_file.h"

#include <algorithm>
#include <chrono>
#include <random>

namespace mailadvisor {
namespace {

constexpr const char* recordFile = "record.json";
constexpr std::size_t mostRecords = 20;  // besides the newest
constexpr auto longestKept = std::chrono::hours(24 * 180);
constexpr std::size_t mostFileBytes = 64 * 1024 * 1024;  // as a profile's files may have
constexpr unsigned ownerMayReadAndWrite = 0600;
constexpr unsigned ownerMayRead = 0400;
constexpr std::size_t dateLength = 10;

std::string nameOfFile(std::size_t index) { return "before-" + std::to_string(index); }

/// The day, and what tells two of one day apart: short enough to be typed.
std::string newId(Timestamp when) {
    std::random_device random;
    constexpr std::size_t digits = 4;
    return isoTime(when).substr(0, dateLength) + "-" +
           hexOf(std::uint64_t{random()}).substr(2 * sizeof(std::uint64_t) - digits);
}

bool isRecordName(const std::string& name) { return !name.starts_with('.'); }

Error unreadable(const std::string& path) {
    return {ErrorCode::Garbled, path, {MESSAGE_ID("error.undo-unreadable"), {{"path", path}}}, {}};
}

}  // namespace

Result<UndoStore> UndoStore::open() {
    const std::string state = stateFolder();
    const std::string folder = state.empty() ? stateRoot().string() : state + "/undo";
    if (!state.empty()) makeOwnFolder(folder);
    if (state.empty() || !isOwnFolder(folder)) {
        return Unexpected{{ErrorCode::WriteFailed,
                           folder,
                           {MESSAGE_ID("error.undo-no-place"), {{"path", folder}}},
                           {MESSAGE_ID("remedy.undo-no-place"), {}}}};
    }
    // The folder above is locked, since the sink takes its own turn in this one.
    auto turn = waitForTurn(state);
    if (!turn) return Unexpected{std::move(turn).error()};
    UndoStore store(folder, *std::move(turn));
    // A record goes first of its folder: without one, only its removing was stopped.
    std::error_code failure;
    const OpenFolder all = OpenFolder::named(folder, failure);
    if (failure) return Unexpected{writeError(failure, folder)};
    for (const auto& name : all.entries()) {
        const OpenFolder one = isRecordName(name) ? all.open(name, failure) : OpenFolder();
        if (!one.isOpen()) continue;
        if (one.look(recordFile, failure) == Standing::Nothing && !failure) all.removeTree(name);
    }
    return store;
}

Result<UndoRecord> UndoStore::read(const std::string& id) const {
    const std::string folder = folder_ + "/" + id + "/";
    const auto text = readOwnFile(folder + recordFile, mostFileBytes);
    if (!text) return Unexpected{unreadable(folder + recordFile)};
    const auto json = parseJson(*text, folder + recordFile);
    if (!json) return Unexpected{unreadable(folder + recordFile)};
    auto record = undoRecordFromJson(*json);
    if (!record) return Unexpected{unreadable(folder + recordFile)};
    record->id = id;
    for (std::size_t i = 0; i < record->files.size(); ++i) {
        auto& file = record->files[i];
        if (!file.before) continue;
        file.before = readOwnFile(folder + nameOfFile(i), mostFileBytes);
        if (!file.before) return Unexpected{unreadable(folder + nameOfFile(i))};
    }
    return record;
}

std::vector<UndoRecord> UndoStore::records(const Warn& warn) const {
    std::error_code failure;
    const OpenFolder all = OpenFolder::named(folder_, failure);
    if (failure) return {};
    std::vector<UndoRecord> records;
    for (const auto& name : all.entries()) {
        if (!isRecordName(name) || all.look(name, failure) != Standing::Folder) continue;
        auto record = read(name);
        if (record) {
            records.push_back(*std::move(record));
        } else if (warn) {
            warn(record.error());
        }
    }
    std::ranges::sort(records, [](const auto& a, const auto& b) {
        return a.number != b.number ? a.number > b.number : a.id > b.id;
    });
    return records;
}

Result<void> UndoStore::keep(UndoRecord& record) const {
    const auto others = records({});
    record.number = others.empty() ? 1 : others.front().number + 1;
    Bundle bundle;
    bundle.files.push_back({recordFile, dumpJson(toJson(record)) + "\n", {}});
    WriteOptions options;
    for (std::size_t i = 0; i < record.files.size(); ++i) {
        const auto& file = record.files[i];
        if (!file.before) continue;
        bundle.files.push_back({nameOfFile(i), *file.before, {}});
        const unsigned mode = file.mode.value_or(ownerMayReadAndWrite) & ownerMayReadAndWrite;
        options.modes[nameOfFile(i)] = mode | ownerMayRead;
    }
    do record.id = newId(record.when);
    while (std::ranges::find(others, record.id, &UndoRecord::id) != others.end());
    // The folder comes as a whole: a record is never there without its files.
    const auto written = writeBundle(bundle, folder_ + "/" + record.id, options);
    if (!written) return Unexpected{written.error()};
    return {};
}

void UndoStore::forget(const std::string& id) const {
    std::error_code failure;
    const OpenFolder all = OpenFolder::named(folder_, failure);
    if (failure) return;
    {
        const OpenFolder one = all.open(id, failure);
        if (failure) return;
        (void)one.removeFile(recordFile);
        (void)one.sync();
    }
    all.removeTree(id);
}

void UndoStore::forgetKeyring(const std::string& id) const {
    auto record = read(id);
    if (!record) return;
    record->keyring.clear();
    Bundle bundle;
    bundle.files.push_back({recordFile, dumpJson(toJson(*record)) + "\n", {}});
    WriteOptions options;
    options.force = true;
    (void)writeBundle(bundle, folder_ + "/" + id, options);  // undo then looks and finds nothing
}

void UndoStore::forgetOld(Timestamp now) const {
    const auto all = records({});
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i > mostRecords || all[i].when + longestKept < now) forget(all[i].id);
    }
}

}  // namespace mailadvisor
