#include "output/open_folder.h"

#include "output/nt_file.h"
#include "system/owner_only.h"
#include "system/wide_text.h"

// The statuses stand in a header of their own.
#define WIN32_NO_STATUS
#include <windows.h>
#undef WIN32_NO_STATUS

#include <ntstatus.h>
#include <winternl.h>

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

constexpr std::string_view lockName = ".mailadvisor-lock";
constexpr ULONG anySharing = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
constexpr ULONG folderAccess =
    FILE_LIST_DIRECTORY | FILE_TRAVERSE | FILE_READ_ATTRIBUTES | READ_CONTROL | SYNCHRONIZE;
constexpr NtOpening folderOpening{folderAccess, FILE_OPEN, FILE_DIRECTORY_FILE, {}, {}, {}, {}};

HANDLE systemHandle(const OpenHandle& handle) { return reinterpret_cast<HANDLE>(handle.value()); }

std::error_code lastError() { return failureOfWin32(GetLastError()); }

OpenHandle takeOver(const NtOpened& opened, std::error_code& failure) {
    failure = failureOfStatus(opened.status);
    return failure ? OpenHandle() : OpenHandle(opened.handle);
}

bool isFolder(HANDLE thing) {
    FILE_ATTRIBUTE_TAG_INFO tag{};
    return GetFileInformationByHandleEx(thing, FileAttributeTagInfo, &tag, sizeof tag) != FALSE &&
           (tag.FileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
}

/// A drive, or a share on the network, itself.
bool isRoot(const std::wstring& path) {
    const std::size_t last = path.find_last_not_of(L'\\');
    if (last == std::wstring::npos) return true;
    const bool isDrive = path[last] == L':';
    const bool isOnNetwork = path.starts_with(L"\\\\") && !path.starts_with(L"\\\\?\\");
    return isDrive || (isOnNetwork && std::ranges::count(path.substr(2, last - 1), L'\\') < 2);
}

OpenHandle openFolderAt(const std::wstring& path, std::error_code& failure) {
    const HANDLE handle = CreateFileW(path.c_str(), folderAccess, anySharing, nullptr,
                                      OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        failure = lastError();
        const bool isMissing = failure == std::errc::no_such_file_or_directory;
        if (isMissing && isRoot(path)) failure = make_error_code(std::errc::no_such_device);
        return {};
    }
    OpenHandle opened(reinterpret_cast<std::intptr_t>(handle));
    failure.clear();
    if (isFolder(handle)) return opened;
    failure = make_error_code(std::errc::not_a_directory);
    return {};
}

OpenHandle parentOf(HANDLE folder, std::error_code& failure) {
    std::wstring path(32'768, L'\0');
    const auto room = static_cast<DWORD>(path.size());
    const DWORD length = GetFinalPathNameByHandleW(folder, path.data(), room, 0);
    if (length == 0 || length >= room) {
        failure = lastError();
        return {};
    }
    path.resize(length);
    const std::size_t last = path.find_last_of(L'\\');
    return openFolderAt(path.substr(0, last + 1), failure);
}

NtOpening opening(ULONG access, ULONG disposition, ULONG options) {
    return {access, disposition, options, {}, {}, {}, {}};
}

std::error_code removeNamed(HANDLE folder, const std::string& name, ULONG options) {
    NtOpening how = opening(DELETE, FILE_OPEN, options);
    how.takesLinks = true;
    std::error_code failure;
    const OpenHandle thing = takeOver(openInFolder(folder, name, how), failure);
    return failure ? failure : failureOfStatus(removeOpened(systemHandle(thing)));
}

std::error_code renameNamed(HANDLE folder, const std::string& name, HANDLE target,
                            const std::string& newName, bool isReplacing) {
    NtOpening how = opening(DELETE, FILE_OPEN, 0);
    how.takesLinks = true;
    std::error_code failure;
    const OpenHandle thing = takeOver(openInFolder(folder, name, how), failure);
    if (failure) return failure;
    return failureOfStatus(renameTo(systemHandle(thing), target, newName, isReplacing));
}

/// What may be said of a folder whose names cannot be flushed on their own: they go with the log
/// of the file system.
bool isWithoutFlush(NTSTATUS status) {
    return status == STATUS_ACCESS_DENIED || status == STATUS_INVALID_DEVICE_REQUEST ||
           status == STATUS_NOT_SUPPORTED || status == STATUS_NOT_IMPLEMENTED ||
           status == STATUS_INVALID_PARAMETER || status == STATUS_INVALID_HANDLE ||
           status == STATUS_OBJECT_TYPE_MISMATCH;
}

}  // namespace

OpenHandle::~OpenHandle() {
    if (isOpen()) CloseHandle(systemHandle(*this));
}

std::error_code OpenFile::write(std::string_view bytes) const {
    constexpr std::size_t mostAtOnce = 16UL * 1024 * 1024;  // shares refuse more than some 60 MB
    while (!bytes.empty()) {
        OVERLAPPED atTheEnd{};
        atTheEnd.Offset = MAXDWORD;
        atTheEnd.OffsetHigh = MAXDWORD;
        DWORD written = 0;
        const auto count = static_cast<DWORD>(std::min(bytes.size(), mostAtOnce));
        if (!WriteFile(systemHandle(handle_), bytes.data(), count, &written, &atTheEnd)) {
            return lastError();
        }
        bytes.remove_prefix(written);
    }
    return {};
}

std::error_code OpenFile::sync() const {
    return failureOfStatus(flushOpened(systemHandle(handle_), true));
}

std::error_code OpenFile::startSync() const {
    return failureOfStatus(flushOpened(systemHandle(handle_), false));
}

std::error_code OpenFile::cutAfter(std::int64_t length) const {
    FILE_END_OF_FILE_INFO end{};
    end.EndOfFile.QuadPart = length;
    const bool isCut =
        SetFileInformationByHandle(systemHandle(handle_), FileEndOfFileInfo, &end, sizeof end);
    return isCut ? std::error_code() : lastError();
}

std::error_code OpenFile::setMode(unsigned) const { return {}; }

Lock OpenFile::lock() const {
    // Far behind its end: nobody else is kept from reading it.
    OVERLAPPED place{};
    place.OffsetHigh = 0x40000000;
    if (LockFileEx(systemHandle(handle_), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1,
                   0, &place)) {
        return Lock::Held;
    }
    return GetLastError() == ERROR_LOCK_VIOLATION ? Lock::Taken : Lock::Unsupported;
}

OpenFolder OpenFolder::named(const std::string& path, std::error_code& failure) {
    return OpenFolder(openFolderAt(widePathOf(path), failure));
}

OpenFolder OpenFolder::open(const std::string& name, std::error_code& failure) const {
    if (name == "..") return OpenFolder(parentOf(systemHandle(handle_), failure));
    return OpenFolder(takeOver(openInFolder(systemHandle(handle_), name, folderOpening), failure));
}

Standing OpenFolder::look(const std::string& name, std::error_code& failure) const {
    NtOpening how = opening(FILE_READ_ATTRIBUTES, FILE_OPEN, 0);
    how.takesLinks = true;
    const OpenHandle thing = takeOver(openInFolder(systemHandle(handle_), name, how), failure);
    if (failure == std::errc::no_such_file_or_directory) failure.clear();
    if (!thing.isOpen()) return Standing::Nothing;
    if (isLinkOpened(systemHandle(thing))) return Standing::Other;
    if (isFolder(systemHandle(thing))) return Standing::Folder;
    return GetFileType(systemHandle(thing)) == FILE_TYPE_DISK ? Standing::File : Standing::Other;
}

std::optional<unsigned> OpenFolder::modeOf(const std::string&) const { return {}; }

std::vector<std::string> OpenFolder::entries() const {
    std::vector<std::string> names;
    for (auto name = nextName(systemHandle(handle_), true); name;
         name = nextName(systemHandle(handle_), false)) {
        if (*name != "." && *name != ".." && *name != lockName) names.push_back(*std::move(name));
    }
    return names;
}

std::error_code OpenFolder::makeFolder(const std::string& name) const {
    const auto descriptor = descriptorFor(Guarded::Folder);
    NtOpening how = opening(FILE_LIST_DIRECTORY, FILE_CREATE, FILE_DIRECTORY_FILE);
    how.descriptor = descriptor.get();
    std::error_code failure;
    (void)takeOver(openInFolder(systemHandle(handle_), name, how), failure);
    return failure;
}

OpenFile OpenFolder::create(const std::string& name, std::error_code& failure) const {
    const auto descriptor = descriptorFor(Guarded::File);
    NtOpening how = opening(FILE_GENERIC_WRITE, FILE_CREATE, FILE_NON_DIRECTORY_FILE);
    how.descriptor = descriptor.get();
    return OpenFile(takeOver(openInFolder(systemHandle(handle_), name, how), failure));
}

OpenFile OpenFolder::append(const std::string& name, std::error_code& failure) const {
    const NtOpening how = opening(FILE_GENERIC_WRITE, FILE_OPEN, FILE_NON_DIRECTORY_FILE);
    return OpenFile(takeOver(openInFolder(systemHandle(handle_), name, how), failure));
}

bool OpenFolder::read(const std::string& name,
                      const std::function<void(std::string_view)>& take) const {
    const NtOpening how = opening(FILE_GENERIC_READ, FILE_OPEN, FILE_NON_DIRECTORY_FILE);
    std::error_code failure;
    const OpenHandle file = takeOver(openInFolder(systemHandle(handle_), name, how), failure);
    if (failure || GetFileType(systemHandle(file)) != FILE_TYPE_DISK) return false;
    std::array<char, 65'536> buffer{};
    for (DWORD count = 1; count > 0;) {
        if (!ReadFile(systemHandle(file), buffer.data(), static_cast<DWORD>(buffer.size()), &count,
                      nullptr)) {
            return false;
        }
        take({buffer.data(), count});
    }
    return true;
}

std::error_code OpenFolder::move(const std::string& name, const OpenFolder& target,
                                 const std::string& newName) const {
    return renameNamed(systemHandle(handle_), name, systemHandle(target.handle_), newName, false);
}

std::error_code OpenFolder::replace(const std::string& name, const OpenFolder& target,
                                    const std::string& newName) const {
    return renameNamed(systemHandle(handle_), name, systemHandle(target.handle_), newName, true);
}

std::error_code OpenFolder::keep(const std::string& name, const OpenFolder& target,
                                 const std::string& newName) const {
    const NtOpening how = opening(FILE_WRITE_ATTRIBUTES, FILE_OPEN, FILE_NON_DIRECTORY_FILE);
    std::error_code failure;
    const OpenHandle file = takeOver(openInFolder(systemHandle(handle_), name, how), failure);
    if (!failure) {
        const auto status = linkTo(systemHandle(file), systemHandle(target.handle_), newName);
        failure = failureOfStatus(status);
        if (!failure || failure == std::errc::file_exists) return failure;
    }
    // A file system without hard links, or not for this file.
    const auto withoutLink = failure;
    const OpenFile copy = target.create(newName, failure);
    if (failure) return failure;
    const bool isRead = read(name, [&](std::string_view block) {
        if (!failure) failure = copy.write(block);
    });
    if (!isRead) return withoutLink;
    return failure ? failure : copy.sync();
}

std::error_code OpenFolder::removeFile(const std::string& name) const {
    return removeNamed(systemHandle(handle_), name, FILE_NON_DIRECTORY_FILE);
}

std::error_code OpenFolder::removeEmptyFolder(const std::string& name, OpenFolder itself) const {
    itself = OpenFolder();  // a folder that is open, or has a lock in it, stays
    return removeNamed(systemHandle(handle_), name, FILE_DIRECTORY_FILE);
}

std::error_code OpenFolder::sync() const {
    const NtOpening how = opening(FILE_ADD_FILE, FILE_OPEN, FILE_DIRECTORY_FILE);
    const NtOpened opened = openInFolder(systemHandle(handle_), ".", how);
    if (!NT_SUCCESS(opened.status)) return {};
    const OpenHandle folder(opened.handle);
    const auto status = flushOpened(systemHandle(folder), true);
    return isWithoutFlush(status) ? std::error_code() : failureOfStatus(status);
}

// Only an administrator may flush a volume; the last flush of any file makes the disk write down
// all that was sent to it before.
std::error_code OpenFolder::syncEverything() const { return sync(); }

Lock OpenFolder::lock() const {
    if (lock_.isOpen()) return Lock::Held;
    const auto descriptor = descriptorFor(Guarded::File);
    NtOpening how = opening(DELETE, FILE_OPEN_IF, FILE_NON_DIRECTORY_FILE | FILE_DELETE_ON_CLOSE);
    how.isForUsAlone = true;
    how.isHidden = true;
    how.descriptor = descriptor.get();
    const NtOpened opened = openInFolder(systemHandle(handle_), std::string(lockName), how);
    if (NT_SUCCESS(opened.status)) {
        lock_ = OpenHandle(opened.handle);
        return Lock::Held;
    }
    const bool isTaken =
        opened.status == STATUS_SHARING_VIOLATION || opened.status == STATUS_DELETE_PENDING;
    return isTaken ? Lock::Taken : Lock::Unsupported;
}

bool OpenFolder::isOwn() const { return belongsToUser(systemHandle(handle_)); }

std::uint64_t OpenFolder::identity() const {
    BY_HANDLE_FILE_INFORMATION found{};
    if (!GetFileInformationByHandle(systemHandle(handle_), &found)) return 0;
    return (std::uint64_t{found.nFileIndexHigh} << 32U) | found.nFileIndexLow;
}

}  // namespace mailadvisor
