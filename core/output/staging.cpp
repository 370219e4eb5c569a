#include "output/staging.h"

#include "output/write_error.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <random>
#include <utility>

namespace mailadvisor {
namespace {

constexpr mode_t folderMode = 0700;
constexpr mode_t fileMode = 0600;

std::string hiddenName() {
    std::random_device random;
    std::string name(stagingPrefix);
    for (int i = 0; i < 4; ++i) name += std::to_string(random() % 10000);
    return name;
}

int makeFolder(int parent, const std::string& name) {
    return mkdirat(parent, name.c_str(), folderMode) == 0 || errno == EEXIST ? 0 : errno;
}

}  // namespace

Staging::Staging(int base, bool isDurable, std::string name)
    : base_(base), isDurable_(isDurable), name_(std::move(name)) {}

Staging::Staging(Staging&& other) noexcept
    : base_(other.base_),
      isDurable_(other.isDurable_),
      name_(std::exchange(other.name_, {})),
      folder_(std::move(other.folder_)),
      tree_(std::move(other.tree_)) {}

Staging::~Staging() {
    if (!name_.empty()) takeBackAndRemove(base_, name_);
}

Result<Staging> Staging::create(int base, bool isDurable, const std::string& where) {
    Staging staging(base, isDurable, hiddenName());
    if (mkdirat(base, staging.name_.c_str(), folderMode) != 0) {
        const int reason = errno;
        staging.name_.clear();
        return Unexpected{writeError(reason, where)};
    }
    staging.folder_ = openFolder(base, staging.name_);
    // The lock tells a later run that this one is alive; a file system without locks has none.
    if (staging.folder_.isOpen()) flock(staging.folder_.number(), LOCK_EX | LOCK_NB);
    const int folder = staging.folder_.number();
    if (mkdirat(folder, "new", folderMode) != 0) return Unexpected{writeError(errno, where)};
    staging.tree_ = openFolder(folder, "new");
    if (!staging.tree_.isOpen()) return Unexpected{writeError(errno, where)};
    return staging;
}

int Staging::add(const std::vector<std::string>& steps, const std::string& bytes) {
    Descriptor folder = openFolder(tree_.number(), ".");
    for (std::size_t i = 0; i + 1 < steps.size() && folder.isOpen(); ++i) {
        if (const int failure = makeFolder(folder.number(), steps[i])) return failure;
        folder = openFolder(folder.number(), steps[i]);
    }
    if (!folder.isOpen()) return errno;
    const Descriptor file(openat(folder.number(), steps.back().c_str(),
                                 O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, fileMode));
    if (!file.isOpen()) return errno;
    if (const int failure = writeAll(file.number(), bytes)) return failure;
    return sync(file.number());
}

int Staging::sync(int file) const { return isDurable_ && fsync(file) != 0 ? errno : 0; }

int Staging::syncFolders(const Descriptor& folder) const {
    if (!isDurable_) return 0;
    for (const std::string& entry : entriesOf(folder.number())) {
        const Descriptor inner = openFolder(folder.number(), entry);
        if (!inner.isOpen()) continue;
        if (const int failure = syncFolders(inner)) return failure;
    }
    return sync(folder.number());
}

int Staging::prepareOld(const std::vector<Move>& moves) const {
    if (const int failure = makeFolder(folder_.number(), "old")) return failure;
    for (const Move& move : moves) {
        std::string path = "old/" + move.path;
        for (std::size_t slash = path.find('/', 4); move.replaces && slash != std::string::npos;
             slash = path.find('/', slash + 1)) {
            if (const int failure = makeFolder(folder_.number(), path.substr(0, slash))) {
                return failure;
            }
        }
    }
    return 0;
}

int Staging::writeCommit(const std::vector<Move>& moves) const {
    const Descriptor file(
        openat(folder_.number(), "commit.part", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, fileMode));
    if (!file.isOpen()) return errno;
    if (const int failure = writeAll(file.number(), commitText(moves))) return failure;
    if (const int failure = sync(file.number())) return failure;
    // Renamed when complete: a cut path in it could name somebody else's file.
    if (renameat(folder_.number(), "commit.part", folder_.number(), "commit") != 0) return errno;
    if (const int failure = sync(folder_.number())) return failure;
    return sync(base_);
}

int Staging::moveOne(const Move& move) const {
    const Place target = placeOf(base_, move.path);
    const Place staged = placeOf(tree_.number(), move.path);
    if (!target.folder.isOpen() || !staged.folder.isOpen()) return errno;
    if (move.replaces) {
        const Place old = placeOf(folder_.number(), "old/" + move.path);
        if (!old.folder.isOpen()) return errno;
        if (const int failure = renameWithoutReplacing(target.folder.number(), target.name,
                                                       old.folder.number(), old.name)) {
            return failure;
        }
    }
    return renameWithoutReplacing(staged.folder.number(), staged.name, target.folder.number(),
                                  target.name);
}

int Staging::syncTarget(const Move& move) const {
    return isDurable_ ? sync(placeOf(base_, move.path).folder.number()) : 0;
}

int Staging::commit(const std::vector<Move>& moves) {
    if (const int failure = syncFolders(tree_)) return failure;
    if (moves.size() == 1 && !moves.front().replaces) {
        const int failure = moveOne(moves.front());
        // Done is done: a folder that will not sync is no reason to call it undone.
        if (failure == 0) syncTarget(moves.front());
        return failure;
    }
    if (const int failure = prepareOld(moves)) return failure;
    if (const int failure = writeCommit(moves)) return failure;
    for (const Move& move : moves) {
        if (const int failure = moveOne(move)) return failure;
    }
    for (const Move& move : moves) {
        if (const int failure = syncTarget(move)) return failure;
    }
    if (unlinkat(folder_.number(), "commit", 0) != 0) return errno;
    sync(folder_.number());
    return 0;
}

}  // namespace mailadvisor
