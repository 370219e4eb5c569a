#include "output/nt_file.h"

#include "base/file_path.h"
#include "system/wide_text.h"

// The statuses stand in a header of their own.
#define WIN32_NO_STATUS
#include <windows.h>
#undef WIN32_NO_STATUS

#include <ntstatus.h>
#include <winternl.h>

#include <array>
#include <cstddef>
#include <cstring>
#include <initializer_list>
#include <vector>

extern "C" NTSTATUS NTAPI NtQueryDirectoryFile(HANDLE, HANDLE, PIO_APC_ROUTINE, void*,
                                               IO_STATUS_BLOCK*, void*, ULONG, int, BOOLEAN,
                                               UNICODE_STRING*, BOOLEAN);
extern "C" NTSTATUS NTAPI NtFlushBuffersFile(HANDLE, IO_STATUS_BLOCK*);

namespace mailadvisor {
namespace {

// [MS-FSCC] §2.4, ntifs.h: newer than the headers of the compiler.
constexpr int linkClass = 11;
constexpr int namesClass = 12;
constexpr int dispositionClass = 13;
constexpr int renameClass = 10;
constexpr int dispositionClassEx = 64;
constexpr int renameClassEx = 65;
constexpr ULONG renameReplaces = 0x1;
constexpr ULONG renamePosix = 0x2;
constexpr ULONG renameReadOnlyToo = 0x40;
constexpr ULONG removeIt = 0x1;
constexpr ULONG removePosix = 0x2;
constexpr ULONG removeReadOnlyToo = 0x10;
constexpr ULONG flushWithoutDisk = 0x2;

// winerror.h, newer than the compiler's.
constexpr std::uint32_t stoppedOnSymlink = 681;
constexpr std::uint32_t diskQuotaExceeded = 1295;

constexpr DWORD longestPause = 128;  // milliseconds; doubled from one on: a quarter of a second

bool isOneOf(NTSTATUS status, std::initializer_list<NTSTATUS> all) {
    for (const NTSTATUS one : all) {
        if (status == one) return true;
    }
    return false;
}

/// Virus scanners and indexers open what is new for a moment.
bool isHeldForAMoment(NTSTATUS status) {
    return isOneOf(status, {STATUS_SHARING_VIOLATION, STATUS_DELETE_PENDING});
}

/// A change of a name that one of them holds may be refused with this status, too.
bool isRefusedForAMoment(NTSTATUS status) {
    return isHeldForAMoment(status) || isOneOf(status, {STATUS_ACCESS_DENIED});
}

/// The file system or the system does not know this way.
bool isUnknownWay(NTSTATUS status) {
    return isOneOf(status,
                   {STATUS_INVALID_INFO_CLASS, STATUS_INVALID_PARAMETER, STATUS_NOT_SUPPORTED,
                    STATUS_NOT_IMPLEMENTED, STATUS_INVALID_DEVICE_REQUEST});
}

template <class Attempt>
NTSTATUS patiently(bool (*isPassing)(NTSTATUS), const Attempt& attempt) {
    NTSTATUS status = attempt();
    for (DWORD pause = 1; isPassing(status) && pause <= longestPause; pause *= 2) {
        Sleep(pause);
        status = attempt();
    }
    return status;
}

NTSTATUS openOnce(HANDLE folder, std::wstring& name, const NtOpening& opening, ULONG options,
                  HANDLE& opened) {
    const auto bytes = static_cast<USHORT>(name.size() * sizeof(wchar_t));
    UNICODE_STRING text{bytes, bytes, name.data()};
    OBJECT_ATTRIBUTES object{};
    object.Length = sizeof object;
    object.RootDirectory = folder;
    object.ObjectName = &text;
    object.Attributes = OBJ_CASE_INSENSITIVE;
    object.SecurityDescriptor = opening.descriptor;
    IO_STATUS_BLOCK block{};
    const ULONG sharing =
        opening.isForUsAlone ? 0 : FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    const ULONG attributes = opening.isHidden ? FILE_ATTRIBUTE_HIDDEN : FILE_ATTRIBUTE_NORMAL;
    return NtCreateFile(&opened, opening.access | FILE_READ_ATTRIBUTES | SYNCHRONIZE, &object,
                        &block, nullptr, attributes, sharing, opening.disposition,
                        options | FILE_SYNCHRONOUS_IO_NONALERT, nullptr, 0);
}

/// What reparse points make of it: an ordinary thing, one that only looks like a link, or a link.
enum class Reparse { None, Cloud, Link };

Reparse reparseOf(HANDLE thing) {
    FILE_ATTRIBUTE_TAG_INFO tag{};
    if (!GetFileInformationByHandleEx(thing, FileAttributeTagInfo, &tag, sizeof tag) ||
        (tag.FileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) == 0) {
        return Reparse::None;
    }
    return IsReparseTagNameSurrogate(tag.ReparseTag) ? Reparse::Link : Reparse::Cloud;
}

NTSTATUS setInformation(HANDLE thing, void* bytes, std::size_t size, int kind) {
    IO_STATUS_BLOCK block{};
    return NtSetInformationFile(thing, &block, bytes, static_cast<ULONG>(size),
                                static_cast<FILE_INFORMATION_CLASS>(kind));
}

/// A new name for what is open, as FILE_RENAME_INFORMATION and FILE_LINK_INFORMATION have it.
NTSTATUS nameOpened(HANDLE thing, HANDLE folder, const std::wstring& name, ULONG flags, int kind) {
    constexpr std::size_t nameAt = offsetof(FILE_RENAME_INFORMATION, FileName);
    const std::size_t nameBytes = name.size() * sizeof(wchar_t);
    std::vector<std::uint64_t> memory((sizeof(FILE_RENAME_INFORMATION) + nameBytes) / 8 + 1);
    auto* const bytes = reinterpret_cast<std::byte*>(memory.data());
    auto* const information = reinterpret_cast<FILE_RENAME_INFORMATION*>(bytes);
    std::memcpy(bytes, &flags, sizeof flags);  // the older form has its one flag in the same place
    information->RootDirectory = folder;
    information->FileNameLength = static_cast<ULONG>(nameBytes);
    std::memcpy(bytes + nameAt, name.data(), nameBytes);
    return setInformation(thing, bytes, nameAt + nameBytes + sizeof(wchar_t), kind);
}

/// The path of a folder that is open, as NT has it: some file systems on the network take no other.
std::wstring ntPathOf(HANDLE folder) {
    std::wstring path(32'768, L'\0');
    const DWORD length =
        GetFinalPathNameByHandleW(folder, path.data(), static_cast<DWORD>(path.size()), 0);
    if (length == 0 || length >= path.size()) return {};
    path.resize(length);
    path[1] = L'?';  // \\?\C:\ is \??\C:\ there
    return path;
}

NTSTATUS nameIn(HANDLE thing, HANDLE folder, const std::string& name, ULONG flags, int kind) {
    const std::wstring wide = wideOf(name);
    const NTSTATUS status = nameOpened(thing, folder, wide, flags, kind);
    if (!isUnknownWay(status)) return status;
    const std::wstring path = ntPathOf(folder);
    return path.empty() ? status : nameOpened(thing, nullptr, path + L"\\" + wide, flags, kind);
}

std::error_code codeOf(std::errc code) { return make_error_code(code); }

}  // namespace

NtOpened openInFolder(void* folder, const std::string& name, const NtOpening& opening) {
    const bool isItself = name == ".";
    if (!isItself && !isFileName(name, FileNames::Windows)) {
        return {-1, STATUS_OBJECT_NAME_INVALID};
    }
    std::wstring wide = isItself ? std::wstring() : wideOf(name);
    HANDLE opened = nullptr;
    const auto open = [&](ULONG options) {
        return opening.isForUsAlone ? openOnce(folder, wide, opening, options, opened)
                                    : patiently(isHeldForAMoment, [&] {
                                          return openOnce(folder, wide, opening, options, opened);
                                      });
    };
    NTSTATUS status = open(opening.options | FILE_OPEN_REPARSE_POINT);
    if (!NT_SUCCESS(status)) return {-1, status};
    const Reparse reparse = reparseOf(opened);
    if (reparse == Reparse::Cloud) {
        CloseHandle(opened);
        status = open(opening.options);
        if (!NT_SUCCESS(status)) return {-1, status};
    }
    if (reparse == Reparse::Link && !opening.takesLinks) {
        CloseHandle(opened);
        return {-1, STATUS_STOPPED_ON_SYMLINK};
    }
    return {reinterpret_cast<std::intptr_t>(opened), status};
}

std::int32_t renameTo(void* thing, void* target, const std::string& name, bool isReplacing) {
    if (!isFileName(name, FileNames::Windows)) return STATUS_OBJECT_NAME_INVALID;
    return patiently(isRefusedForAMoment, [&] {
        if (isReplacing) {
            constexpr ULONG flags = renameReplaces | renamePosix | renameReadOnlyToo;
            const NTSTATUS status = nameOpened(thing, target, wideOf(name), flags, renameClassEx);
            if (!isUnknownWay(status)) return status;
        }
        return nameIn(thing, target, name, isReplacing ? renameReplaces : 0, renameClass);
    });
}

std::int32_t linkTo(void* file, void* target, const std::string& name) {
    if (!isFileName(name, FileNames::Windows)) return STATUS_OBJECT_NAME_INVALID;
    return nameIn(file, target, name, 0, linkClass);
}

std::int32_t removeOpened(void* thing) {
    return patiently(isRefusedForAMoment, [&] {
        ULONG flags = removeIt | removePosix | removeReadOnlyToo;
        const NTSTATUS status = setInformation(thing, &flags, sizeof flags, dispositionClassEx);
        if (!isUnknownWay(status)) return status;
        FILE_DISPOSITION_INFORMATION disposition{TRUE};
        return setInformation(thing, &disposition, sizeof disposition, dispositionClass);
    });
}

std::optional<std::string> nextName(void* folder, bool isFirst) {
    constexpr std::size_t nameAt = offsetof(FILE_NAMES_INFORMATION, FileName);
    alignas(FILE_NAMES_INFORMATION) std::array<std::byte, 1024> memory{};
    IO_STATUS_BLOCK block{};
    const NTSTATUS status = NtQueryDirectoryFile(folder, nullptr, nullptr, nullptr, &block,
                                                 memory.data(), static_cast<ULONG>(memory.size()),
                                                 namesClass, TRUE, nullptr, isFirst ? TRUE : FALSE);
    if (status != STATUS_SUCCESS) return std::nullopt;
    const auto* information = reinterpret_cast<const FILE_NAMES_INFORMATION*>(memory.data());
    std::wstring name(information->FileNameLength / sizeof(wchar_t), L'\0');
    std::memcpy(name.data(), memory.data() + nameAt, name.size() * sizeof(wchar_t));
    return narrowOf(name);
}

std::int32_t flushOpened(void* thing, bool isFinal) {
    IO_STATUS_BLOCK block{};
    if (isFinal) return NtFlushBuffersFile(thing, &block);
    using Flush = NTSTATUS(NTAPI*)(HANDLE, ULONG, void*, ULONG, IO_STATUS_BLOCK*);
    // Windows 8 and later; Wine 8 has none.
    static const auto flush = reinterpret_cast<Flush>(reinterpret_cast<void*>(
        GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "NtFlushBuffersFileEx")));
    return flush == nullptr ? NtFlushBuffersFile(thing, &block)
                            : flush(thing, flushWithoutDisk, nullptr, 0, &block);
}

bool isLinkOpened(void* thing) { return reparseOf(thing) == Reparse::Link; }

std::error_code failureOfWin32(std::uint32_t error) {
    switch (error) {
        case ERROR_SUCCESS: return {};
        case ERROR_FILE_NOT_FOUND:
        case ERROR_PATH_NOT_FOUND: return codeOf(std::errc::no_such_file_or_directory);
        case ERROR_INVALID_DRIVE:
        case ERROR_NOT_READY:
        case ERROR_BAD_NETPATH:
        case ERROR_BAD_NET_NAME:
        case ERROR_NETNAME_DELETED: return codeOf(std::errc::no_such_device);
        case ERROR_ACCESS_DENIED:
        case ERROR_NETWORK_ACCESS_DENIED:
        case ERROR_LOGON_FAILURE:
        case ERROR_PRIVILEGE_NOT_HELD: return codeOf(std::errc::permission_denied);
        case ERROR_SHARING_VIOLATION:
        case ERROR_LOCK_VIOLATION: return codeOf(std::errc::device_or_resource_busy);
        case ERROR_WRITE_PROTECT: return codeOf(std::errc::read_only_file_system);
        case ERROR_FILE_EXISTS:
        case ERROR_ALREADY_EXISTS: return codeOf(std::errc::file_exists);
        case ERROR_DIR_NOT_EMPTY: return codeOf(std::errc::directory_not_empty);
        case ERROR_DIRECTORY: return codeOf(std::errc::not_a_directory);
        case stoppedOnSymlink: return codeOf(std::errc::too_many_symbolic_link_levels);
        case ERROR_DISK_FULL:
        case ERROR_HANDLE_DISK_FULL:
        case diskQuotaExceeded:
        case ERROR_NOT_ENOUGH_QUOTA: return codeOf(std::errc::no_space_on_device);
        case ERROR_FILE_TOO_LARGE: return codeOf(std::errc::file_too_large);
        case ERROR_FILENAME_EXCED_RANGE: return codeOf(std::errc::filename_too_long);
        case ERROR_INVALID_NAME: return codeOf(std::errc::invalid_argument);
        case ERROR_NOT_SAME_DEVICE: return codeOf(std::errc::cross_device_link);
        case ERROR_TOO_MANY_LINKS: return codeOf(std::errc::too_many_links);
        case ERROR_INVALID_FUNCTION:
        case ERROR_NOT_SUPPORTED: return codeOf(std::errc::not_supported);
        default: return {static_cast<int>(error), std::system_category()};
    }
}

std::error_code failureOfStatus(std::int32_t status) {
    // Win32 says "access denied" of these.
    if (status == STATUS_FILE_IS_A_DIRECTORY) return codeOf(std::errc::is_a_directory);
    if (status == STATUS_DELETE_PENDING) return codeOf(std::errc::no_such_file_or_directory);
    return NT_SUCCESS(status) ? std::error_code() : failureOfWin32(RtlNtStatusToDosError(status));
}

}  // namespace mailadvisor
