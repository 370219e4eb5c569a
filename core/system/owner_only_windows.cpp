#include "system/owner_only.h"

#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace mailadvisor {
namespace {

// "Owner Rights", Windows itself, its administrators, its installer; [MS-DTYP] §2.4.2.4.
constexpr const wchar_t* ownerRights = L"S-1-3-4";
constexpr std::array keepersOfTheComputer{
    L"S-1-5-18", L"S-1-5-32-544",
    L"S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464"};

std::wstring textOf(PSID sid) {
    wchar_t* text = nullptr;
    if (sid == nullptr || !ConvertSidToStringSidW(sid, &text)) return {};
    std::wstring copy = text;
    LocalFree(text);
    return copy;
}

/// One thing that the token of this process says of its user.
std::vector<std::byte> tokenAnswer(TOKEN_INFORMATION_CLASS question) {
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token)) return {};
    DWORD size = 0;
    GetTokenInformation(token, question, nullptr, 0, &size);
    std::vector<std::byte> answer(size);
    if (!GetTokenInformation(token, question, answer.data(), size, &size)) answer.clear();
    CloseHandle(token);
    return answer;
}

std::wstring askUser() {
    const auto answer = tokenAnswer(TokenUser);
    return answer.empty() ? L""
                          : textOf(reinterpret_cast<const TOKEN_USER*>(answer.data())->User.Sid);
}

/// Whom what this user makes belongs to: the administrators, while he works as one of them.
std::wstring askUsualOwner() {
    const auto answer = tokenAnswer(TokenOwner);
    return answer.empty() ? L""
                          : textOf(reinterpret_cast<const TOKEN_OWNER*>(answer.data())->Owner);
}

const std::wstring& user() {
    static const std::wstring sid = askUser();
    return sid;
}

const std::wstring& usualOwner() {
    static const std::wstring sid = askUsualOwner();
    return sid;
}

bool isKeeper(const std::wstring& sid) {
    return std::ranges::find(keepersOfTheComputer, sid) != keepersOfTheComputer.end();
}

std::wstring textFor(Guarded thing) {
    switch (thing) {
        case Guarded::File: return L"O:" + user() + L"D:P(A;;FA;;;" + user() + L")";
        case Guarded::Folder: return L"O:" + user() + L"D:P(A;OICI;FA;;;" + user() + L")";
        case Guarded::Process: break;
    }
    // SYNCHRONIZE, PROCESS_QUERY_LIMITED_INFORMATION, PROCESS_TERMINATE; for its owner
    // READ_CONTROL, without which he could change this list.
    return L"D:P(A;;0x101001;;;" + user() + L")(A;;0x20000;;;OW)";
}

/// What the system says of a file's security, freed with its owner.
struct Security {
    PSID owner{};
    PACL list{};
    std::shared_ptr<void> memory{};
};

Security securityOf(HANDLE file, SECURITY_INFORMATION parts) {
    Security security;
    PSECURITY_DESCRIPTOR memory = nullptr;
    if (GetSecurityInfo(file, SE_FILE_OBJECT, parts, &security.owner, nullptr, &security.list,
                        nullptr, &memory) != ERROR_SUCCESS) {
        return {};
    }
    security.memory.reset(memory, LocalFree);
    return security;
}

bool knowsOwners(HANDLE file) {
    DWORD flags = 0;
    return !GetVolumeInformationByHandleW(file, nullptr, 0, nullptr, nullptr, &flags, nullptr, 0) ||
           (flags & FILE_PERSISTENT_ACLS) != 0;
}

/// An entry that gives one of these rights on the thing itself to somebody who is not its owner.
bool opensIt(const ACE_HEADER& entry, DWORD rights) {
    if ((entry.AceFlags & INHERIT_ONLY_ACE) != 0) return false;
    switch (entry.AceType) {
        case ACCESS_DENIED_ACE_TYPE:
        case ACCESS_DENIED_OBJECT_ACE_TYPE:
        case ACCESS_DENIED_CALLBACK_ACE_TYPE:
        case ACCESS_DENIED_CALLBACK_OBJECT_ACE_TYPE: return false;
        case ACCESS_ALLOWED_ACE_TYPE: break;
        default: return true;  // under a condition, or of a kind that came later
    }
    const auto& allowing = reinterpret_cast<const ACCESS_ALLOWED_ACE&>(entry);
    if ((allowing.Mask & (rights | GENERIC_ALL | GENERIC_WRITE | GENERIC_READ)) == 0) return false;
    const auto sid = textOf(const_cast<DWORD*>(&allowing.SidStart));
    return sid != user() && sid != ownerRights && !isKeeper(sid);
}

}  // namespace

std::shared_ptr<void> descriptorFor(Guarded thing) {
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (user().empty() || !ConvertStringSecurityDescriptorToSecurityDescriptorW(
                              textFor(thing).c_str(), SDDL_REVISION_1, &descriptor, nullptr)) {
        return nullptr;
    }
    return {descriptor, LocalFree};
}

bool belongsToUser(void* file) {
    if (!knowsOwners(file)) return true;
    const Security security = securityOf(file, OWNER_SECURITY_INFORMATION);
    const std::wstring owner = textOf(security.owner);
    return !owner.empty() && (owner == user() || owner == usualOwner());
}

bool belongsToAdministrators(void* file) {
    return isKeeper(textOf(securityOf(file, OWNER_SECURITY_INFORMATION).owner));
}

bool isOpenToOthers(void* file, std::uint32_t rights) {
    const Security security = securityOf(file, DACL_SECURITY_INFORMATION);
    if (security.list == nullptr) return true;
    for (DWORD i = 0; i < security.list->AceCount; ++i) {
        void* entry = nullptr;
        if (!GetAce(security.list, i, &entry)) return true;
        if (opensIt(*static_cast<const ACE_HEADER*>(entry), rights)) return true;
    }
    return false;
}

}  // namespace mailadvisor
