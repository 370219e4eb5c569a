#include "output/known_files.h"

#include "base/file_path.h"
#include "base/sha256.h"
#include "output/open_folder.h"
#include "output/write_turn.h"
#include "system/own_file_names.h"

#include <system_error>

namespace mailadvisor {
namespace {

/// Removes a file unless somebody changed it; none that is outside the folder, since a journal can
/// be edited. Its folder is not open any more afterwards: Windows lets none go that is.
bool removeAsKnown(const OpenFolder& base, const KnownFile& file) {
    if (!leadsInside(file.path, ownFileNames())) return false;
    const Place place = placeOf(base, file.path);
    if (!place.folder.isOpen()) return false;
    const auto bytes = place.folder.read(place.name);
    return bytes && sha256Of(*bytes) == file.sha256 && !place.folder.removeFile(place.name);
}

/// The folders above a file, the nearest first, as far as they are empty.
void removeEmptyFoldersAbove(const OpenFolder& base, std::string path) {
    for (auto slash = path.rfind('/'); slash != std::string::npos; slash = path.rfind('/')) {
        path.resize(slash);
        const Place place = placeOf(base, path);
        if (!place.folder.isOpen()) return;
        std::error_code failure;
        OpenFolder itself = place.folder.open(place.name, failure);
        if (!itself.isOpen() || !itself.entries().empty()) return;
        if (place.folder.removeEmptyFolder(place.name, std::move(itself))) return;
    }
}

}  // namespace

bool stands(const std::string& folder, const std::string& path) {
    if (!leadsInside(path, ownFileNames())) return false;
    std::error_code failure;
    const OpenFolder base = OpenFolder::named(folder, failure);
    if (!base.isOpen()) return false;
    const Place place = placeOf(base, path);
    return place.folder.isOpen() && place.folder.look(place.name, failure) != Standing::Nothing;
}

void withdraw(const std::string& folder, const std::vector<KnownFile>& files) {
    if (files.empty()) return;
    const auto turn = waitForTurn(folder);
    if (!turn || !turn->missing.empty()) return;
    for (const auto& file : files) {
        if (removeAsKnown(turn->folder, file)) removeEmptyFoldersAbove(turn->folder, file.path);
    }
}

}  // namespace mailadvisor
