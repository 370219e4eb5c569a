#include "system/own_file.h"

#include "system/native_path.h"
#include "system/owner_only.h"
#include "system/wide_text.h"

#include <windows.h>

#include <filesystem>
#include <memory>

namespace mailadvisor {
namespace {

constexpr DWORD toRead = FILE_GENERIC_READ;
constexpr DWORD toChange =
    FILE_WRITE_DATA | FILE_APPEND_DATA | FILE_DELETE_CHILD | DELETE | WRITE_DAC | WRITE_OWNER;

using OpenThing = std::unique_ptr<void, BOOL (*)(HANDLE)>;

/// A file or folder itself, not what a link under its name leads to; null when there is none.
OpenThing opened(const std::string& path, DWORD rights) {
    constexpr DWORD everySharing = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    const HANDLE handle = CreateFileW(
        widePathOf(path).c_str(), rights | READ_CONTROL, everySharing, nullptr, OPEN_EXISTING,
        FILE_FLAG_OPEN_REPARSE_POINT | FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    return {handle == INVALID_HANDLE_VALUE ? nullptr : handle, CloseHandle};
}

bool isLink(DWORD attributes, HANDLE handle) {
    if ((attributes & FILE_ATTRIBUTE_REPARSE_POINT) == 0) return false;
    FILE_ATTRIBUTE_TAG_INFO tag{};
    return !GetFileInformationByHandleEx(handle, FileAttributeTagInfo, &tag, sizeof tag) ||
           IsReparseTagNameSurrogate(tag.ReparseTag);
}

/// A folder, or else an ordinary file.
bool isPlain(HANDLE handle, bool isFolder) {
    BY_HANDLE_FILE_INFORMATION found{};
    if (GetFileType(handle) != FILE_TYPE_DISK) return false;
    if (!GetFileInformationByHandle(handle, &found)) return false;
    return ((found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0) == isFolder &&
           !isLink(found.dwFileAttributes, handle);
}

std::optional<std::string> allOf(HANDLE file, std::size_t mostBytes) {
    LARGE_INTEGER size{};
    if (!GetFileSizeEx(file, &size) || size.QuadPart < 0) return std::nullopt;
    if (static_cast<std::uint64_t>(size.QuadPart) > mostBytes) return std::nullopt;
    // It may grow meanwhile.
    std::string text(static_cast<std::size_t>(size.QuadPart) + 1, '\0');
    std::size_t length = 0;
    for (DWORD count = 1; count > 0 && length < text.size(); length += count) {
        const auto room = static_cast<DWORD>(text.size() - length);
        if (!ReadFile(file, text.data() + length, room, &count, nullptr)) return std::nullopt;
    }
    if (length == text.size()) return std::nullopt;
    text.resize(length);
    return text;
}

}  // namespace

std::optional<std::string> readOwnFile(const std::string& path, std::size_t mostBytes) {
    const OpenThing file = opened(path, GENERIC_READ);
    if (!file || !isPlain(file.get(), false) || !belongsToUser(file.get()) ||
        isOpenToOthers(file.get(), FILE_READ_DATA | toChange)) {
        return std::nullopt;
    }
    return allOf(file.get(), mostBytes);
}

bool isOwnFolder(const std::string& path) {
    const OpenThing folder = opened(path, FILE_READ_ATTRIBUTES);
    return folder && isPlain(folder.get(), true) && belongsToUser(folder.get()) &&
           !isOpenToOthers(folder.get(), toChange);
}

void makeOwnFolder(const std::string& path) {
    const auto descriptor = descriptorFor(Guarded::Folder);
    SECURITY_ATTRIBUTES security{sizeof security, descriptor.get(), FALSE};
    const std::filesystem::path folder = nativePath(path);
    std::filesystem::path way;
    for (const auto& step : folder) {
        way /= step;
        if (way.has_relative_path()) {
            CreateDirectoryW(widePathOf(way.string()).c_str(), &security);
        }
    }
}

bool isOfAdministrators(const std::string& path) {
    const OpenThing file = path.empty() ? OpenThing(nullptr, CloseHandle) : opened(path, toRead);
    return file && isPlain(file.get(), false) && belongsToAdministrators(file.get()) &&
           !isOpenToOthers(file.get(), toChange);
}

}  // namespace mailadvisor
