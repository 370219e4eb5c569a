#include "output/folders.h"

#include <fstream>
#include <iterator>

namespace mailadvisor {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder() : folder_(newTemporaryFolder()) {}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

std::map<std::string, std::string> contentsOf(const std::string& folder) {
    std::map<std::string, std::string> contents;
    for (const auto& entry : fs::recursive_directory_iterator(nativePath(folder))) {
        const std::string name = fs::relative(entry.path(), nativePath(folder)).generic_string();
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
    fs::create_directories(nativePath(path).parent_path());
    std::ofstream(nativePath(path), std::ios::binary) << bytes;
}

}  // namespace mailadvisor
