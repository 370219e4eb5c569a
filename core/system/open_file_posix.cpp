#include "system/open_file.h"

namespace mailadvisor {

std::FILE* openToRead(const std::string& path) { return std::fopen(path.c_str(), "rb"); }

// Without a name, 0600.
std::FILE* temporaryFile() { return std::tmpfile(); }

}  // namespace mailadvisor
