#include "system/open_file.h"

#include "system/owner_only.h"
#include "system/wide_text.h"

#include <windows.h>

#include <fcntl.h>
#include <io.h>

#include <array>
#include <cstdint>
#include <random>

namespace mailadvisor {
namespace {

constexpr int notOpen = -1;

std::FILE* streamOf(HANDLE file, int flags, const wchar_t* mode) {
    if (file == INVALID_HANDLE_VALUE) return nullptr;
    const int number = _open_osfhandle(reinterpret_cast<std::intptr_t>(file), flags | _O_BINARY);
    if (number == notOpen) {
        CloseHandle(file);
        return nullptr;
    }
    std::FILE* const stream = _wfdopen(number, mode);
    if (stream == nullptr) _close(number);
    return stream;
}

/// A name in the person's own folder for such files that nobody can foretell.
std::wstring freshName() {
    std::array<wchar_t, MAX_PATH + 1> folder{};
    const DWORD length = GetTempPathW(static_cast<DWORD>(folder.size()), folder.data());
    std::random_device random;
    return std::wstring(folder.data(), length) + L"mailadvisor-" + std::to_wstring(random()) +
           std::to_wstring(random());
}

}  // namespace

std::FILE* openToRead(const std::string& path) {
    constexpr DWORD everySharing = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    return streamOf(CreateFileW(widePathOf(path).c_str(), GENERIC_READ, everySharing, nullptr,
                                OPEN_EXISTING, 0, nullptr),
                    _O_RDONLY, L"rb");
}

std::FILE* openStandardInput() {
    const int copy = _dup(_fileno(stdin));
    if (copy == notOpen) return nullptr;
    _setmode(copy, _O_BINARY);
    return _fdopen(copy, "rb");
}

// That of the C library stands in the root of the drive, where a person may not write.
std::FILE* temporaryFile() {
    constexpr DWORD flags = FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE;
    const auto descriptor = descriptorFor(Guarded::File);
    SECURITY_ATTRIBUTES security{sizeof security, descriptor.get(), FALSE};
    return streamOf(CreateFileW(freshName().c_str(), GENERIC_READ | GENERIC_WRITE | DELETE, 0,
                                &security, CREATE_NEW, flags, nullptr),
                    _O_RDWR, L"w+b");
}

}  // namespace mailadvisor
