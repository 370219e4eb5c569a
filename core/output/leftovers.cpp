#include "output/leftovers.h"

#include "output/nearest_folder.h"
#include "output/rollback.h"
#include "system/native_path.h"

#include <cassert>
#include <filesystem>
#include <utility>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;

Error whatBecameOf(Leftover leftover, const fs::path& folder, const std::string& hidden) {
    const auto told = [&folder](const char* text) {
        return Error{
            ErrorCode::WriteFailed, folder.string(), {text, {{"path", folder.string()}}}, {}};
    };
    switch (leftover) {
        case Leftover::Removed: return told(MESSAGE_ID("error.leftover-removed"));
        case Leftover::TakenBack: return told(MESSAGE_ID("error.leftover-taken-back"));
        case Leftover::Kept: {
            Error error = told(MESSAGE_ID("error.leftover-kept"));
            error.text.arguments.push_back({"folder", (folder / hidden / "old").string()});
            return error;
        }
    }
    assert(false);
    return {};
}

void endLeftoversIn(const OpenFolder& base, const fs::path& shown, const Warn& warn) {
    for (const std::string& name : base.entries()) {
        HiddenFolder hidden = HiddenFolder::left(base, name);
        if (!hidden.folder.isOpen()) continue;
        const Leftover end = endUnfinished(base, hidden);
        if (warn) warn(whatBecameOf(end, shown, name));
    }
}

}  // namespace

void endLeftovers(const std::string& folder, const Warn& warn) {
    auto nearest = nearestFolder(folder);
    if (!nearest) return;
    std::error_code failure;
    const fs::path named = nativePath(nearest->path);
    fs::path shown = fs::canonical(named, failure);
    if (failure) shown = named;
    OpenFolder base = std::move(nearest->folder);
    endLeftoversIn(base, named, warn);
    // A folder that was missing was made ready in the nearest one above that was there.
    for (; shown.has_relative_path() && base.isOwn(); shown = shown.parent_path()) {
        base = base.open("..", failure);
        if (failure) return;
        endLeftoversIn(base, shown.parent_path(), warn);
    }
}

}  // namespace mailadvisor
