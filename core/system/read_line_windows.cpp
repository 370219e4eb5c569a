#include "system/read_line.h"

#include "base/secret.h"
#include "system/wide_text.h"

#include <windows.h>

#include <io.h>

namespace mailadvisor {
namespace {

/// The same of a console, which gives characters, not bytes.
std::optional<std::wstring> typedLine(HANDLE console, std::size_t mostUnits) {
    std::wstring line;
    line.reserve(mostUnits);
    while (line.size() < mostUnits) {
        wchar_t unit = 0;
        DWORD count = 0;
        if (!ReadConsoleW(console, &unit, 1, &count, nullptr)) return std::nullopt;
        if (count == 0 || unit == L'\n') break;
        line += unit;
    }
    if (line.ends_with(L'\r')) line.pop_back();
    return line;
}

std::optional<std::string> lineOfConsole(HANDLE console, std::size_t mostBytes) {
    auto typed = typedLine(console, mostBytes + 2);
    if (!typed) return std::nullopt;
    std::string line = narrowOf(*typed);
    SecureZeroMemory(typed->data(), typed->size() * sizeof(wchar_t));
    if (line.size() > mostBytes) line.resize(mostBytes + 1);
    return line;
}

}  // namespace

std::optional<std::string> readLineFrom(int file, std::size_t mostBytes) {
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(file));
    DWORD mode = 0;
    if (GetConsoleMode(handle, &mode)) return lineOfConsole(handle, mostBytes);
    std::string line;
    // A carriage return before the end does not count.
    const std::size_t most = mostBytes + 2;
    line.reserve(most);
    char byte = 0;
    while (line.size() < most) {
        DWORD count = 0;
        if (!ReadFile(handle, &byte, 1, &count, nullptr)) {
            if (GetLastError() != ERROR_BROKEN_PIPE) return std::nullopt;
            count = 0;
        }
        if (count == 0 || byte == '\n') break;
        line += byte;
    }
    if (line.ends_with('\r')) line.pop_back();
    if (line.size() > mostBytes) line.resize(mostBytes + 1);
    return line;
}

}  // namespace mailadvisor
