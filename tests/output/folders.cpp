#include "output/folders.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace mailadvisor {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder() {
    // In memory where that is possible: hundreds of fsyncs on a busy disk take half a minute.
    const fs::path memory = "/dev/shm";
    const bool hasMemory = access(memory.c_str(), W_OK) == 0;
    std::string pattern = (hasMemory ? memory : fs::temp_directory_path()) / "mailadvisor-XXXXXX";
    folder_ = mkdtemp(pattern.data());
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

std::map<std::string, std::string> contentsOf(const std::string& folder) {
    std::map<std::string, std::string> contents;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const std::string name = fs::relative(entry.path(), folder).string();
        if (entry.is_directory() && !entry.is_symlink()) {
            contents[name + "/"];
        } else {
            std::ifstream file(entry.path(), std::ios::binary);
            contents[name] = {std::istreambuf_iterator<char>(file), {}};
        }
    }
    return contents;
}

void put(const std::string& path, const std::string& bytes) {
    fs::create_directories(fs::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
}

unsigned modeOf(const std::string& path) {
    struct stat found {};
    lstat(path.c_str(), &found);
    return found.st_mode & 07777;
}

}  // namespace mailadvisor
