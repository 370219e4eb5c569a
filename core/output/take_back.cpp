#include "output/take_back.h"

#include "base/hash.h"
#include "output/leftovers.h"
#include "output/open_folder.h"
#include "output/write_bundle.h"
#include "output/write_error.h"
#include "system/native_path.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <ranges>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;

/// How a file stands beside what was done to it.
enum class Stands { AsBefore, AsPut, Otherwise };

/// What a file is and what it is to be; nothing = no file.
struct Change {
    std::optional<std::string> present{};
    std::optional<std::string> target{};
    std::optional<unsigned> mode{};
    FileEnd end{};
};

using Changes = std::map<std::string, Change>;

std::string wholePath(const UndoRecord& record, const std::string& path) {
    return record.folder + "/" + path;
}

std::optional<std::string> bytesAt(const OpenFolder& folder, const std::string& path) {
    if (!folder.isOpen()) return std::nullopt;
    const Place place = placeOf(folder, path);
    return place.folder.isOpen() ? place.folder.read(place.name) : std::nullopt;
}

std::optional<unsigned> modeAt(const OpenFolder& folder, const std::string& path) {
    const Place place = placeOf(folder, path);
    return place.folder.isOpen() ? place.folder.modeOf(place.name) : std::nullopt;
}

Stands standing(const ChangedFile& file, const std::optional<std::string>& bytes) {
    if (bytes == file.before) return Stands::AsBefore;
    const bool isAsPut = bytes && static_cast<std::int64_t>(bytes->size()) == file.afterSize &&
                         fingerprint(*bytes) == file.after;
    return isAsPut ? Stands::AsPut : Stands::Otherwise;
}

Error changedByOthers(const std::string& path, const std::string& id) {
    return {ErrorCode::WriteFailed,
            path,
            {MESSAGE_ID("error.undo-changed"), {{"path", path}}},
            {MESSAGE_ID("remedy.undo-changed"), {{"id", id}}}};
}

/// Takes away the files that are to be gone, the last first, unless somebody changed one now.
Result<void> removeFiles(const UndoRecord& record, const Changes& changes) {
    std::error_code failure;
    const OpenFolder folder = OpenFolder::named(record.folder, failure);
    if (failure) return Unexpected{writeError(failure, record.folder)};
    for (const auto& [path, change] : changes | std::views::reverse) {
        if (change.target || !change.present) continue;
        const std::string whole = wholePath(record, path);
        const Place place = placeOf(folder, path);
        if (place.failure) return Unexpected{writeError(place.failure, whole)};
        if (place.folder.read(place.name) != change.present) {
            return Unexpected{changedByOthers(whole, record.id)};
        }
        failure = place.folder.removeFile(place.name);
        if (failure) return Unexpected{writeError(failure, whole)};
        (void)place.folder.sync();
    }
    return {};
}

Result<void> apply(const UndoRecord& record, const Changes& changes, const Warn& warn) {
    Bundle bundle;
    WriteOptions options;
    options.force = true;
    options.warn = warn;
    for (const auto& [path, change] : changes) {
        if (!change.target || change.target == change.present) continue;
        bundle.files.push_back({path, *change.target, {}});
        if (change.present) options.madeFrom[path] = *change.present;
        if (change.mode) options.modes[path] = *change.mode;
    }
    if (!bundle.files.empty()) {
        const auto written = writeBundle(bundle, record.folder, options);
        if (!written) return Unexpected{written.error()};
    }
    return removeFiles(record, changes);
}

/// Folders that were made go when nothing else is in them.
void removeMadeFolders(const std::vector<std::string>& folders) {
    for (const auto& folder : folders | std::views::reverse) {
        std::error_code failure;
        const fs::path path = nativePath(folder);
        const auto parent = OpenFolder::named(path.parent_path().string(), failure);
        if (!failure) (void)parent.removeEmptyFolder(path.filename().string(), {});
    }
}

TakeBack resultOf(TakenBack end, const Changes& changes) {
    TakeBack result{end, {}, false};
    for (const auto& [path, change] : changes) result.files.emplace_back(path, change.end);
    return result;
}

Changes changesToCut(const UndoRecord& record, const AccountCut& cut, const OpenFolder& folder) {
    Changes changes;
    for (const auto& file : record.files) changes[file.path].end = FileEnd::Left;
    for (const auto& [path, bytes] : cut.present) {
        const auto left = cut.without.find(path);
        if (left != cut.without.end() && left->second == bytes) continue;
        Change& change = changes[path];
        change.present = bytes;
        change.mode = modeAt(folder, path);
        change.end = left == cut.without.end() ? FileEnd::Removed : FileEnd::Changed;
        if (left != cut.without.end()) change.target = left->second;
    }
    return changes;
}

/// The files with the old lines where the corrected ones stand.
AccountCut correctionCut(const UndoRecord& record, const OpenFolder& folder) {
    AccountCut cut;
    for (const auto& file : record.files) {
        const auto bytes = bytesAt(folder, file.path);
        if (!bytes) continue;
        cut.present[file.path] = *bytes;
        cut.without[file.path] = withOldLines(*bytes, file.path, record.corrected);
    }
    return cut;
}

/// The files as they are and as they were before the change.
struct Seen {
    Changes changes{};
    const ChangedFile* other{};  ///< one that somebody changed since; none = null
    bool isAnyPut{};             ///< one stands as it was put
};

Seen seenOf(const UndoRecord& record, const OpenFolder& folder) {
    Seen seen;
    for (const auto& file : record.files) {
        const auto present = bytesAt(folder, file.path);
        const Stands stands = standing(file, present);
        const bool isPut = stands == Stands::AsPut;
        if (stands == Stands::Otherwise) seen.other = &file;
        seen.isAnyPut = seen.isAnyPut || isPut;
        const auto end = file.before ? FileEnd::Restored : FileEnd::Removed;
        seen.changes[file.path] = {present, file.before, file.mode, isPut ? end : FileEnd::Left};
    }
    return seen;
}

/// Puts the account's own lines alone into the changes, where somebody changed a file since.
/// Errors: Refused where what was made has no lines of its own; as `cut`.
Result<TakenBack> cutOwnLines(const UndoRecord& record, const CutAccount& cut,
                              const OpenFolder& folder, Seen& seen) {
    if (!record.corrected.empty()) {
        const auto edit = correctionCut(record, folder);
        seen.changes = changesToCut(record, edit, folder);
        return edit.without == edit.present ? TakenBack::WasGone : TakenBack::OwnLines;
    }
    if (!record.account) {
        return Unexpected{changedByOthers(wholePath(record, seen.other->path), record.id)};
    }
    const auto edit = cut();
    if (!edit && edit.error().code != ErrorCode::NotFound) return Unexpected{edit.error()};
    seen.changes = changesToCut(record, edit ? *edit : AccountCut(), folder);
    return edit ? TakenBack::OwnLines : TakenBack::WasGone;
}

}  // namespace

bool wasDone(const UndoRecord& record) {
    std::error_code failure;
    const OpenFolder folder = OpenFolder::named(record.folder, failure);
    return std::ranges::any_of(record.files, [&](const ChangedFile& file) {
        return bytesAt(folder, file.path) != file.before;
    });
}

Result<TakeBack> takeBack(const UndoRecord& record, const CutAccount& cut, bool isDryRun,
                          const Warn& warn) {
    if (!isDryRun) endLeftovers(record.folder, warn);
    std::error_code failure;
    const OpenFolder folder = OpenFolder::named(record.folder, failure);
    Seen seen = seenOf(record, folder);
    TakenBack end = seen.isAnyPut ? TakenBack::Everything : TakenBack::WasNotDone;
    if (seen.other != nullptr) {
        const auto isCut = cutOwnLines(record, cut, folder, seen);
        if (!isCut) return Unexpected{isCut.error()};
        end = *isCut;
    }
    if (isDryRun) return resultOf(end, seen.changes);
    if (end == TakenBack::Everything || end == TakenBack::OwnLines) {
        if (auto done = apply(record, seen.changes, warn); !done) return Unexpected{done.error()};
    }
    if (seen.other == nullptr) removeMadeFolders(record.madeFolders);
    return resultOf(end, seen.changes);
}

}  // namespace mailadvisor
