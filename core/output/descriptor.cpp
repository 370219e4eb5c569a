#include "output/descriptor.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <memory>
#include <utility>

namespace mailadvisor {

Descriptor::~Descriptor() {
    if (number_ >= 0) close(number_);
}

Descriptor::Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);  // the other one closes what was open here
    return *this;
}

Descriptor openFolder(int parent, const std::string& name) {
    return Descriptor(
        openat(parent, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

std::vector<std::string> entriesOf(int folder) {
    // fdopendir takes the descriptor over, so it gets one of its own.
    const int own = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (own < 0) return {};
    const std::unique_ptr<DIR, int (*)(DIR*)> listing(fdopendir(own), closedir);
    std::vector<std::string> names;
    while (const dirent* entry = listing ? readdir(listing.get()) : nullptr) {
        const std::string name = entry->d_name;
        if (name != "." && name != "..") names.push_back(name);
    }
    return names;
}

Place placeOf(int base, std::string_view path) {
    Place place{openFolder(base, "."), {}};
    for (std::size_t slash = path.find('/');
         slash != std::string_view::npos && place.folder.isOpen(); slash = path.find('/')) {
        place.folder = openFolder(place.folder.number(), std::string(path.substr(0, slash)));
        path.remove_prefix(slash + 1);
    }
    place.name = path;
    return place;
}

int writeAll(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

int renameWithoutReplacing(int fromFolder, const std::string& from, int toFolder,
                           const std::string& to) {
    if (renameat2(fromFolder, from.c_str(), toFolder, to.c_str(), RENAME_NOREPLACE) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return errno;
    // NFS and some FUSE file systems know no RENAME_NOREPLACE.
    if (faccessat(toFolder, to.c_str(), F_OK, AT_SYMLINK_NOFOLLOW) == 0) return EEXIST;
    return renameat(fromFolder, from.c_str(), toFolder, to.c_str()) == 0 ? 0 : errno;
}

void removeTree(int parent, const std::string& name) {
    if (unlinkat(parent, name.c_str(), 0) == 0) return;
    if (const Descriptor folder = openFolder(parent, name); folder.isOpen()) {
        for (const std::string& entry : entriesOf(folder.number())) {
            removeTree(folder.number(), entry);
        }
    }
    unlinkat(parent, name.c_str(), AT_REMOVEDIR);
}

}  // namespace mailadvisor
