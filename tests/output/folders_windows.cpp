#include "output/folders.h"

#include "system/wide_text.h"

#include <windows.h>

#include <aclapi.h>

#include <random>

namespace mailadvisor {

namespace fs = std::filesystem;

fs::path newTemporaryFolder() {
    std::random_device chance;
    fs::path folder = fs::temp_directory_path() / ("mailadvisor-" + std::to_string(chance()));
    fs::create_directory(folder);
    return folder;
}

unsigned modeOf(const std::string& path) {
    PSID owner = nullptr;
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR memory = nullptr;
    std::wstring name = widePathOf(path);
    if (GetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT,
                              OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION, &owner,
                              nullptr, &list, nullptr, &memory) != ERROR_SUCCESS) {
        return 0;
    }
    bool isForOwnerOnly = list != nullptr && list->AceCount > 0;
    for (DWORD i = 0; list != nullptr && i < list->AceCount; ++i) {
        void* entry = nullptr;
        GetAce(list, i, &entry);
        auto* const allowing = static_cast<ACCESS_ALLOWED_ACE*>(entry);
        const bool isAllowing = allowing->Header.AceType == ACCESS_ALLOWED_ACE_TYPE;
        // Wine adds Windows itself.
        const bool isNobodyElse = EqualSid(&allowing->SidStart, owner) != 0 ||
                                  IsWellKnownSid(&allowing->SidStart, WinLocalSystemSid) != 0;
        if (isAllowing && !isNobodyElse) isForOwnerOnly = false;
    }
    LocalFree(memory);
    const bool isFolder = (GetFileAttributesW(name.c_str()) & FILE_ATTRIBUTE_DIRECTORY) != 0;
    if (!isForOwnerOnly) return 0777;
    return isFolder ? 0700 : 0600;
}

bool makeLink(const std::string& folder, const std::string& link) {
    constexpr DWORD flags =
        SYMBOLIC_LINK_FLAG_DIRECTORY | SYMBOLIC_LINK_FLAG_ALLOW_UNPRIVILEGED_CREATE;
    // Wine says that it made one.
    return CreateSymbolicLinkW(widePathOf(link).c_str(), widePathOf(folder).c_str(), flags) != 0 &&
           GetFileAttributesW(widePathOf(link).c_str()) != INVALID_FILE_ATTRIBUTES;
}

}  // namespace mailadvisor
