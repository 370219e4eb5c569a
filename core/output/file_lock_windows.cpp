#include "output/file_lock.h"

#include "output/open_folder.h"
#include "system/wide_text.h"

#include <windows.h>

#include <cstdint>

namespace mailadvisor {

bool isLockedByAnother(const std::string& file) {
    constexpr DWORD everySharing = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    const HANDLE handle = CreateFileW(widePathOf(file).c_str(), GENERIC_READ, everySharing, nullptr,
                                      OPEN_EXISTING, 0, nullptr);
    // Thunderbird shares its `parent.lock` with nobody.
    if (handle == INVALID_HANDLE_VALUE) return GetLastError() == ERROR_SHARING_VIOLATION;
    const OpenHandle opened(reinterpret_cast<std::intptr_t>(handle));
    constexpr DWORD all = MAXDWORD;
    OVERLAPPED start{};
    if (LockFileEx(handle, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, all, all,
                   &start)) {
        UnlockFileEx(handle, 0, all, all, &start);
        return false;
    }
    return GetLastError() == ERROR_LOCK_VIOLATION;
}

}  // namespace mailadvisor
