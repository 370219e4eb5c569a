#include "output/open_folder.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>

namespace mailadvisor {
namespace {

constexpr mode_t folderMode = 0700;
constexpr mode_t fileMode = 0600;
constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;

int numberOf(const OpenHandle& handle) { return static_cast<int>(handle.value()); }

std::error_code lastFailure() {
    // A quota of the disk is a full disk to the person, and std::errc has no word for it.
    return {errno == EDQUOT ? ENOSPC : errno, std::generic_category()};
}

std::error_code failureOf(int result) { return result == 0 ? std::error_code() : lastFailure(); }

OpenHandle opened(int number, std::error_code& failure) {
    failure = number < 0 ? lastFailure() : std::error_code();
    return OpenHandle(number);
}

Lock lockOf(const OpenHandle& handle) {
    if (flock(numberOf(handle), LOCK_EX | LOCK_NB) == 0) return Lock::Held;
    return errno == EWOULDBLOCK ? Lock::Taken : Lock::Unsupported;
}

/// The file system has no hard links, or not for this file.
bool takesNoLink(int error) {
    return error == EPERM || error == EOPNOTSUPP || error == ENOSYS || error == EMLINK ||
           error == EXDEV;
}

}  // namespace

OpenHandle::~OpenHandle() {
    if (isOpen()) close(numberOf(*this));
}

std::error_code OpenFile::write(std::string_view bytes) const {
    while (!bytes.empty()) {
        const ssize_t written = ::write(numberOf(handle_), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return lastFailure();
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

std::error_code OpenFile::sync() const { return failureOf(fsync(numberOf(handle_))); }

// All that was written is on its way.
std::error_code OpenFile::startSync() const { return {}; }

std::error_code OpenFile::cutAfter(std::int64_t length) const {
    return failureOf(ftruncate(numberOf(handle_), length));
}

std::error_code OpenFile::setMode(unsigned mode) const {
    return failureOf(fchmod(numberOf(handle_), static_cast<mode_t>(mode)));
}

Lock OpenFile::lock() const { return lockOf(handle_); }

OpenFolder OpenFolder::named(const std::string& path, std::error_code& failure) {
    return OpenFolder(opened(::open(path.c_str(), folderFlags), failure));
}

OpenFolder OpenFolder::open(const std::string& name, std::error_code& failure) const {
    return OpenFolder(
        opened(openat(numberOf(handle_), name.c_str(), folderFlags | O_NOFOLLOW), failure));
}

Standing OpenFolder::look(const std::string& name, std::error_code& failure) const {
    struct stat found {};
    failure = failureOf(fstatat(numberOf(handle_), name.c_str(), &found, AT_SYMLINK_NOFOLLOW));
    if (failure == std::errc::no_such_file_or_directory) failure.clear();
    if (S_ISREG(found.st_mode)) return Standing::File;
    if (S_ISDIR(found.st_mode)) return Standing::Folder;
    return found.st_mode == 0 ? Standing::Nothing : Standing::Other;
}

std::optional<unsigned> OpenFolder::modeOf(const std::string& name) const {
    constexpr mode_t permissionBits = 0777;
    struct stat found {};
    if (fstatat(numberOf(handle_), name.c_str(), &found, AT_SYMLINK_NOFOLLOW) != 0) return {};
    if (!S_ISREG(found.st_mode)) return {};
    return found.st_mode & permissionBits;
}

std::vector<std::string> OpenFolder::entries() const {
    // fdopendir takes the descriptor over, so it gets one of its own.
    const int own = openat(numberOf(handle_), ".", folderFlags);
    if (own < 0) return {};
    const std::unique_ptr<DIR, int (*)(DIR*)> listing(fdopendir(own), closedir);
    std::vector<std::string> names;
    while (const dirent* entry = listing ? readdir(listing.get()) : nullptr) {
        const std::string name = entry->d_name;
        if (name != "." && name != "..") names.push_back(name);
    }
    return names;
}

std::error_code OpenFolder::makeFolder(const std::string& name) const {
    return failureOf(mkdirat(numberOf(handle_), name.c_str(), folderMode));
}

OpenFile OpenFolder::create(const std::string& name, std::error_code& failure) const {
    const int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    return OpenFile(opened(openat(numberOf(handle_), name.c_str(), flags, fileMode), failure));
}

OpenFile OpenFolder::append(const std::string& name, std::error_code& failure) const {
    const int flags = O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC;
    return OpenFile(opened(openat(numberOf(handle_), name.c_str(), flags), failure));
}

bool OpenFolder::read(const std::string& name,
                      const std::function<void(std::string_view)>& take) const {
    std::error_code failure;
    // A pipe under that name must not hold the program.
    const int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    const OpenHandle file = opened(openat(numberOf(handle_), name.c_str(), flags), failure);
    struct stat found {};
    if (failure || fstat(numberOf(file), &found) != 0 || !S_ISREG(found.st_mode)) return false;
    std::array<char, 65'536> buffer;  // NOLINT(*-member-init): what is read is filled
    for (ssize_t count; (count = ::read(numberOf(file), buffer.data(), buffer.size())) > 0;) {
        take({buffer.data(), static_cast<std::size_t>(count)});
    }
    return true;
}

std::error_code OpenFolder::move(const std::string& name, const OpenFolder& target,
                                 const std::string& newName) const {
    const int from = numberOf(handle_);
    const int to = numberOf(target.handle_);
    if (renameat2(from, name.c_str(), to, newName.c_str(), RENAME_NOREPLACE) == 0) return {};
    if (errno != EINVAL && errno != ENOSYS) return lastFailure();
    // NFS and some FUSE file systems know no RENAME_NOREPLACE.
    if (faccessat(to, newName.c_str(), F_OK, AT_SYMLINK_NOFOLLOW) == 0) {
        return make_error_code(std::errc::file_exists);
    }
    return failureOf(renameat(from, name.c_str(), to, newName.c_str()));
}

std::error_code OpenFolder::replace(const std::string& name, const OpenFolder& target,
                                    const std::string& newName) const {
    return failureOf(
        renameat(numberOf(handle_), name.c_str(), numberOf(target.handle_), newName.c_str()));
}

std::error_code OpenFolder::keep(const std::string& name, const OpenFolder& target,
                                 const std::string& newName) const {
    const int to = numberOf(target.handle_);
    if (linkat(numberOf(handle_), name.c_str(), to, newName.c_str(), 0) == 0) return {};
    if (!takesNoLink(errno)) return lastFailure();
    std::error_code failure;
    const OpenFile copy = target.create(newName, failure);
    if (failure) return failure;
    const bool isRead = read(name, [&](std::string_view block) {
        if (!failure) failure = copy.write(block);
    });
    if (!isRead) return make_error_code(std::errc::permission_denied);
    return failure ? failure : copy.sync();
}

std::error_code OpenFolder::removeFile(const std::string& name) const {
    return failureOf(unlinkat(numberOf(handle_), name.c_str(), 0));
}

std::error_code OpenFolder::removeEmptyFolder(const std::string& name, OpenFolder) const {
    return failureOf(unlinkat(numberOf(handle_), name.c_str(), AT_REMOVEDIR));
}

std::error_code OpenFolder::sync() const { return failureOf(fsync(numberOf(handle_))); }

std::error_code OpenFolder::syncEverything() const { return failureOf(syncfs(numberOf(handle_))); }

Lock OpenFolder::lock() const { return lockOf(handle_); }

bool OpenFolder::isOwn() const {
    struct stat found {};
    return fstat(numberOf(handle_), &found) == 0 && found.st_uid == geteuid();
}

std::uint64_t OpenFolder::identity() const {
    struct stat found {};
    return fstat(numberOf(handle_), &found) == 0 ? found.st_ino : 0;
}

}  // namespace mailadvisor
