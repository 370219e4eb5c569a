#include "system/own_file_names.h"

namespace mailadvisor {

FileNames ownFileNames() { return FileNames::Posix; }

}  // namespace mailadvisor
