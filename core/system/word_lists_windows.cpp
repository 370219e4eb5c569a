#include "system/executable.h"
#include "system/word_lists.h"

#include <cstdlib>

namespace mailadvisor {

// libthai reads the variable by the C library, which has its own copy of the environment.
void findWordLists() {
    constexpr const wchar_t* folder = L"LIBTHAI_DICTDIR";
    if (_wgetenv(folder) == nullptr) _wputenv_s(folder, executableFolder().c_str());
}

}  // namespace mailadvisor
