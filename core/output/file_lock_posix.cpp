#include "output/file_lock.h"

#include "output/open_folder.h"

#include <fcntl.h>
#include <unistd.h>

namespace mailadvisor {

bool isLockedByAnother(const std::string& file) {
    const OpenHandle opened(open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!opened.isOpen()) return false;
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return fcntl(static_cast<int>(opened.value()), F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

}  // namespace mailadvisor
