#include "system/read_into.h"

#include "system/wide_text.h"

#include <windows.h>

namespace mailadvisor {
namespace {

constexpr DWORD everySharing = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

bool fill(std::string& text, HANDLE file) {
    std::size_t length = 0;
    for (DWORD count = 1; count > 0 && length < text.size(); length += count) {
        const auto room = static_cast<DWORD>(text.size() - length);
        if (ReadFile(file, text.data() + length, room, &count, nullptr)) continue;
        if (GetLastError() != ERROR_BROKEN_PIPE) return false;
        count = 0;
    }
    text.resize(length);
    return true;
}

}  // namespace

bool readInto(std::string& text, const std::string& path) {
    if (path == "-") return fill(text, GetStdHandle(STD_INPUT_HANDLE));
    const HANDLE file = CreateFileW(widePathOf(path).c_str(), GENERIC_READ, everySharing, nullptr,
                                    OPEN_EXISTING, 0, nullptr);
    if (file == INVALID_HANDLE_VALUE) return false;
    const bool isRead = fill(text, file);
    CloseHandle(file);
    return isRead;
}

}  // namespace mailadvisor
