#include "system/open_file.h"

#include <unistd.h>

namespace mailadvisor {

std::FILE* openToRead(const std::string& path) { return std::fopen(path.c_str(), "rb"); }

std::FILE* openStandardInput() {
    const int copy = dup(STDIN_FILENO);
    return copy < 0 ? nullptr : fdopen(copy, "rb");
}

// Without a name, 0600.
std::FILE* temporaryFile() { return std::tmpfile(); }

}  // namespace mailadvisor
