#include "output/folders.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

namespace mailadvisor {

namespace fs = std::filesystem;

fs::path newTemporaryFolder() {
    // In memory where that is possible: hundreds of fsyncs on a busy disk take half a minute.
    const fs::path memory = "/dev/shm";
    const bool hasMemory = access(memory.c_str(), W_OK) == 0;
    std::string pattern = (hasMemory ? memory : fs::temp_directory_path()) / "mailadvisor-XXXXXX";
    return mkdtemp(pattern.data());
}

unsigned modeOf(const std::string& path) {
    struct stat found {};
    lstat(path.c_str(), &found);
    return found.st_mode & 07777;
}

bool makeLink(const std::string& folder, const std::string& link) {
    std::error_code failure;
    fs::create_directory_symlink(folder, link, failure);
    return !failure;
}

}  // namespace mailadvisor
