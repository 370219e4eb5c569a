#include "output/install.h"

#include "base/hash.h"
#include "output/leftovers.h"
#include "output/nearest_folder.h"
#include "output/undo_store.h"
#include "output/write_bundle.h"
#include "system/native_path.h"

#include <algorithm>
#include <filesystem>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;

/// What stands in the place of one file.
struct Present {
    std::optional<std::string> bytes{};
    std::optional<unsigned> mode{};
};

Present presentAt(const NearestFolder& nearest, const std::string& path) {
    if (!nearest.missing.empty()) return {};
    const Place place = placeOf(nearest.folder, path);
    if (!place.folder.isOpen()) return {};
    return {place.folder.read(place.name), place.folder.modeOf(place.name)};
}

/// The folders that will be made, the outer before the inner.
std::vector<std::string> missingFolders(const fs::path& folder, const Bundle& bundle) {
    std::vector<std::string> missing;
    for (const auto& file : bundle.files) {
        std::vector<std::string> ofFile;
        std::error_code failure;
        fs::path each = (folder / nativePath(file.path)).parent_path();
        for (; each.has_relative_path() && !fs::exists(each, failure); each = each.parent_path()) {
            ofFile.insert(ofFile.begin(), each.string());
        }
        for (auto& one : ofFile) {
            if (std::ranges::find(missing, one) == missing.end()) missing.push_back(std::move(one));
        }
    }
    return missing;
}

/// The folder itself, without the links on the way: it is the same wherever the next run begins.
std::string settled(const std::string& folder) {
    std::error_code failure;
    const fs::path whole = fs::weakly_canonical(fs::absolute(nativePath(folder), failure), failure);
    std::string text = (failure ? nativePath(folder) : whole).string();
    while (text.size() > 1 && text.ends_with('/')) text.pop_back();
    return text;
}

}  // namespace

Result<std::optional<std::string>> install(const Installation& installation, const Warn& warn) {
    const auto store = UndoStore::open();
    if (!store) return Unexpected{store.error()};
    UndoRecord record{{},
                      {},
                      installation.when,
                      installation.command,
                      installation.client,
                      settled(installation.folder),
                      installation.profile,
                      {},
                      {},
                      installation.account,
                      installation.corrected,
                      installation.keyring};
    endLeftovers(record.folder, warn);
    const auto nearest = nearestFolder(record.folder);
    if (!nearest) return Unexpected{nearest.error()};
    Bundle bundle;
    WriteOptions options;
    options.force = true;
    options.warn = warn;
    for (const auto& file : installation.bundle.files) {
        Present present = presentAt(*nearest, file.path);
        if (present.bytes == file.content) continue;
        const auto source = installation.madeFrom.find(file.path);
        const bool isAsRead = source == installation.madeFrom.end()
                                  ? !present.bytes
                                  : present.bytes == source->second;
        if (!isAsRead) return Unexpected{changedSince(record.folder + "/" + file.path)};
        if (present.mode) options.modes[file.path] = *present.mode;
        record.files.push_back({file.path, std::move(present.bytes), present.mode,
                                fingerprint(file.content),
                                static_cast<std::int64_t>(file.content.size())});
        bundle.files.push_back(file);
    }
    if (bundle.files.empty()) return std::optional<std::string>();
    options.madeFrom = installation.madeFrom;
    record.madeFolders = missingFolders(nativePath(record.folder), bundle);
    if (auto kept = store->keep(record); !kept) return Unexpected{kept.error()};
    const auto may = installation.lastLook ? installation.lastLook() : Result<void>();
    const auto written = may ? writeBundle(bundle, record.folder, options)
                             : Result<std::vector<WrittenFile>>(Unexpected{may.error()});
    if (!written) {
        store->forget(record.id);
        return Unexpected{written.error()};
    }
    store->forgetOld(installation.when);
    return std::optional<std::string>(record.id);
}

}  // namespace mailadvisor
