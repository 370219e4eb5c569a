#include "output/staging.h"

#include "output/write_error.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace mailadvisor {
namespace {

std::error_code makeFolderIfMissing(const OpenFolder& parent, const std::string& name) {
    const auto failure = parent.makeFolder(name);
    return failure == std::errc::file_exists ? std::error_code() : failure;
}

}  // namespace

Staging::Staging(const OpenFolder& base, bool isDurable, HiddenFolder hidden)
    : base_(&base), isDurable_(isDurable), hidden_(std::move(hidden)) {}

Staging::Staging(Staging&& other) noexcept
    : base_(other.base_),
      isDurable_(other.isDurable_),
      isCommitted_(other.isCommitted_),
      hidden_(std::move(other.hidden_)),
      tree_(std::move(other.tree_)),
      way_(std::move(other.way_)) {}

Staging::~Staging() {
    if (!hidden_.folder.isOpen()) return;
    way_.clear();
    tree_ = OpenFolder();
    if (isCommitted_) {
        removeFinished(*base_, hidden_);
    } else {
        (void)endUnfinished(*base_, hidden_);
    }
}

Result<Staging> Staging::create(const OpenFolder& base, bool isDurable, const std::string& where) {
    std::error_code failure;
    Staging staging(base, isDurable, HiddenFolder::make(base, failure));
    if (!failure) failure = staging.hidden_.folder.makeFolder("new");
    if (!failure) staging.tree_ = staging.hidden_.folder.open("new", failure);
    if (failure) return Unexpected{writeError(failure, where)};
    return staging;
}

std::error_code Staging::add(const std::vector<std::string>& steps, const std::string& bytes,
                             unsigned mode) {
    std::error_code failure;
    const OpenFile file = create(steps, failure);
    if (!failure) failure = file.write(bytes);
    if (!failure && mode != ownerMode) failure = file.setMode(mode);
    if (failure) return failure;
    return isDurable_ ? file.sync() : file.startSync();
}

OpenFile Staging::create(const std::vector<std::string>& steps, std::error_code& failure) {
    failure.clear();
    std::size_t shared = 0;
    while (shared < way_.size() && shared + 1 < steps.size() && way_[shared].name == steps[shared])
        ++shared;
    way_.resize(shared);
    for (std::size_t i = shared; i + 1 < steps.size(); ++i) {
        const OpenFolder& parent = way_.empty() ? tree_ : way_.back().folder;
        failure = makeFolderIfMissing(parent, steps[i]);
        OpenFolder folder = failure ? OpenFolder() : parent.open(steps[i], failure);
        if (failure) return {};
        way_.push_back({steps[i], std::move(folder)});
    }
    return (way_.empty() ? tree_ : way_.back().folder).create(steps.back(), failure);
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

std::error_code Staging::keepOne(const Move& move) const {
    const std::string path = "old/" + move.path;
    for (auto slash = path.find('/'); slash != std::string::npos;
         slash = path.find('/', slash + 1)) {
        const Place place = placeOf(hidden_.folder, path.substr(0, slash));
        if (place.failure) return place.failure;
        if (const auto failure = makeFolderIfMissing(place.folder, place.name)) return failure;
    }
    const Place target = placeOf(*base_, move.path);
    if (target.failure) return target.failure;
    const Place old = placeOf(hidden_.folder, path);
    if (old.failure) return old.failure;
    return target.folder.keep(target.name, old.folder, old.name);
}

std::error_code Staging::keepOld(const std::vector<Move>& moves) const {
    for (const Move& move : moves) {
        if (!move.replaces) continue;
        if (const auto failure = keepOne(move)) return failure;
    }
    std::error_code failure;
    const OpenFolder old = hidden_.folder.open("old", failure);
    return old.isOpen() ? syncFolders(old) : std::error_code();
}

std::error_code Staging::writeCommit(const std::vector<Move>& moves) const {
    std::error_code failure;
    const OpenFile file = hidden_.folder.create("commit.part", failure);
    if (!failure) failure = file.write(commitText(moves, tree_));
    if (!failure) failure = sync(file);
    // Renamed when complete: a cut path in it could name somebody else's file.
    if (!failure) failure = hidden_.folder.move("commit.part", hidden_.folder, "commit");
    if (!failure) failure = sync(hidden_.folder);
    return failure ? failure : sync(*base_);
}

std::error_code Staging::moveOne(const Move& move) const {
    const Place target = placeOf(*base_, move.path);
    const Place staged = placeOf(tree_, move.path);
    for (const Place* place : {&target, &staged}) {
        if (place->failure) return place->failure;
    }
    if (!move.replaces) return staged.folder.move(staged.name, target.folder, target.name);
    std::error_code failure;
    const Standing standing = target.folder.look(target.name, failure);
    if (standing == Standing::Folder || standing == Standing::Other) {
        return make_error_code(std::errc::not_a_directory);
    }
    return failure ? failure : staged.folder.replace(staged.name, target.folder, target.name);
}

/// Done is done: that a folder does not sync does not undo it.
void Staging::syncTarget(const Move& move) const {
    if (isDurable_) (void)placeOf(*base_, move.path).folder.sync();
}

std::error_code Staging::release(const Move& move) {
    way_.clear();
    return moveOne(move);
}

std::error_code Staging::commit(std::vector<Move> moves) {
    way_.clear();
    // What is new comes first: a copy of an old file stands before that one is replaced.
    std::ranges::stable_partition(moves, std::logical_not(), &Move::replaces);
    if (const auto failure = syncFolders(tree_)) return failure;
    if (moves.size() > 1) {
        if (const auto failure = keepOld(moves)) return failure;
        if (const auto failure = writeCommit(moves)) return failure;
    }
    for (const Move& move : moves) {
        if (const auto failure = moveOne(move)) return failure;
    }
    isCommitted_ = true;
    for (const Move& move : moves) syncTarget(move);
    return {};
}

}  // namespace mailadvisor
