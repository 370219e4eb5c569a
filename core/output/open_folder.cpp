#include "output/open_folder.h"

namespace mailadvisor {

OpenHandle::OpenHandle(OpenHandle&& other) noexcept : value_(std::exchange(other.value_, closed)) {}

OpenHandle& OpenHandle::operator=(OpenHandle&& other) noexcept {
    std::swap(value_, other.value_);  // the other one closes what was open here
    return *this;
}

void OpenFolder::removeTree(const std::string& name) const {
    if (!removeFile(name)) return;
    std::error_code failure;
    OpenFolder folder = open(name, failure);
    if (folder.isOpen()) {
        for (const std::string& entry : folder.entries()) folder.removeTree(entry);
    }
    (void)removeEmptyFolder(name, std::move(folder));
}

Place placeOf(const OpenFolder& base, std::string_view path) {
    Place place;
    place.folder = base.open(".", place.failure);
    for (std::size_t slash = path.find('/');
         slash != std::string_view::npos && place.folder.isOpen(); slash = path.find('/')) {
        place.folder = place.folder.open(std::string(path.substr(0, slash)), place.failure);
        path.remove_prefix(slash + 1);
    }
    place.name = path;
    return place;
}

std::optional<std::string> OpenFolder::read(const std::string& name) const {
    std::string bytes;
    const bool isRead = read(name, [&](std::string_view block) { bytes += block; });
    return isRead ? std::optional(std::move(bytes)) : std::nullopt;
}

}  // namespace mailadvisor
