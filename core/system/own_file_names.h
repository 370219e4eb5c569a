#pragma once

#include "base/file_path.h"

namespace mailadvisor {

/// The rules for names of files of the system that this program runs on.
FileNames ownFileNames();

}  // namespace mailadvisor
