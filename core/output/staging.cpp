#include "output/staging.h"

#include "output/write_error.h"

#include <random>
#include <utility>

namespace mailadvisor {
namespace {

std::string hiddenName() {
    std::random_device random;
    std::string name(stagingPrefix);
    for (int i = 0; i < 4; ++i) name += std::to_string(random() % 10000);
    return name;
}

std::error_code makeFolderIfMissing(const OpenFolder& parent, const std::string& name) {
    const auto failure = parent.makeFolder(name);
    return failure == std::errc::file_exists ? std::error_code() : failure;
}

}  // namespace

Staging::Staging(const OpenFolder& base, bool isDurable, std::string name)
    : base_(&base), isDurable_(isDurable), name_(std::move(name)) {}

Staging::Staging(Staging&& other) noexcept
    : base_(other.base_),
      isDurable_(other.isDurable_),
      name_(std::exchange(other.name_, {})),
      folder_(std::move(other.folder_)),
      tree_(std::move(other.tree_)) {}

Staging::~Staging() {
    if (!name_.empty()) takeBackAndRemove(*base_, name_);
}

Result<Staging> Staging::create(const OpenFolder& base, bool isDurable, const std::string& where) {
    Staging staging(base, isDurable, hiddenName());
    if (const auto failure = base.makeFolder(staging.name_)) {
        staging.name_.clear();
        return Unexpected{writeError(failure, where)};
    }
    std::error_code failure;
    staging.folder_ = base.open(staging.name_, failure);
    if (failure) return Unexpected{writeError(failure, where)};
    // The lock tells a later run that this one is alive; a file system without locks has none.
    (void)staging.folder_.lock();
    failure = staging.folder_.makeFolder("new");
    if (!failure) staging.tree_ = staging.folder_.open("new", failure);
    if (failure) return Unexpected{writeError(failure, where)};
    return staging;
}

std::error_code Staging::add(const std::vector<std::string>& steps, const std::string& bytes) {
    std::error_code failure;
    const OpenFile file = create(steps, failure);
    if (!failure) failure = file.write(bytes);
    return failure ? failure : sync(file);
}

OpenFile Staging::create(const std::vector<std::string>& steps, std::error_code& failure) {
    OpenFolder folder = tree_.open(".", failure);
    for (std::size_t i = 0; i + 1 < steps.size() && !failure; ++i) {
        failure = makeFolderIfMissing(folder, steps[i]);
        if (!failure) folder = folder.open(steps[i], failure);
    }
    return failure ? OpenFile() : folder.create(steps.back(), failure);
}

template <class File>
std::error_code Staging::sync(const File& file) const {
    return isDurable_ ? file.sync() : std::error_code();
}

std::error_code Staging::syncFolders(const OpenFolder& folder) const {
    if (!isDurable_) return {};
    for (const std::string& entry : folder.entries()) {
        std::error_code failure;
        const OpenFolder inner = folder.open(entry, failure);
        if (!inner.isOpen()) continue;
        if (failure = syncFolders(inner); failure) return failure;
    }
    return sync(folder);
}

std::error_code Staging::prepareOld(const std::vector<Move>& moves) const {
    if (const auto failure = makeFolderIfMissing(folder_, "old")) return failure;
    for (const Move& move : moves) {
        if (!move.replaces) continue;
        const std::string path = "old/" + move.path;
        for (auto slash = path.find('/', 4); slash != std::string::npos;
             slash = path.find('/', slash + 1)) {
            const Place place = placeOf(folder_, path.substr(0, slash));
            if (place.failure) return place.failure;
            if (const auto failure = makeFolderIfMissing(place.folder, place.name)) return failure;
        }
    }
    return {};
}

std::error_code Staging::writeCommit(const std::vector<Move>& moves) const {
    std::error_code failure;
    const OpenFile file = folder_.create("commit.part", failure);
    if (!failure) failure = file.write(commitText(moves));
    if (!failure) failure = sync(file);
    // Renamed when complete: a cut path in it could name somebody else's file.
    if (!failure) failure = folder_.move("commit.part", folder_, "commit");
    if (!failure) failure = sync(folder_);
    return failure ? failure : sync(*base_);
}

std::error_code Staging::moveOne(const Move& move) const {
    const Place target = placeOf(*base_, move.path);
    const Place staged = placeOf(tree_, move.path);
    for (const Place* place : {&target, &staged}) {
        if (place->failure) return place->failure;
    }
    if (move.replaces) {
        const Place old = placeOf(folder_, "old/" + move.path);
        if (old.failure) return old.failure;
        if (const auto failure = target.folder.move(target.name, old.folder, old.name)) {
            return failure;
        }
    }
    return staged.folder.move(staged.name, target.folder, target.name);
}

std::error_code Staging::syncTarget(const Move& move) const {
    return isDurable_ ? placeOf(*base_, move.path).folder.sync() : std::error_code();
}

std::error_code Staging::commit(const std::vector<Move>& moves) {
    if (const auto failure = syncFolders(tree_)) return failure;
    if (moves.size() == 1 && !moves.front().replaces) {
        const auto failure = moveOne(moves.front());
        // Done is done: that a folder does not sync does not undo it.
        if (!failure) (void)syncTarget(moves.front());
        return failure;
    }
    if (const auto failure = prepareOld(moves)) return failure;
    if (const auto failure = writeCommit(moves)) return failure;
    for (const Move& move : moves) {
        if (const auto failure = moveOne(move)) return failure;
    }
    for (const Move& move : moves) {
        if (const auto failure = syncTarget(move)) return failure;
    }
    if (const auto failure = folder_.removeFile("commit")) return failure;
    (void)sync(folder_);
    return {};
}

}  // namespace mailadvisor
