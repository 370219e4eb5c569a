#include "system/registry.h"

#include "system/wide_text.h"

#include <windows.h>

#include <algorithm>
#include <array>

namespace mailadvisor {

std::vector<std::string> registryKeys(const std::string& key) {
    std::wstring path = wideOf(key);
    std::ranges::replace(path, L'/', L'\\');
    HKEY opened{};
    constexpr REGSAM rights = KEY_ENUMERATE_SUB_KEYS;
    if (RegOpenKeyExW(HKEY_CURRENT_USER, path.c_str(), 0, rights, &opened) != ERROR_SUCCESS) {
        return {};
    }
    std::vector<std::string> names;
    std::array<wchar_t, 256> name{};  // the longest name of a key has 255
    for (DWORD index = 0;; ++index) {
        auto length = static_cast<DWORD>(name.size());
        const auto result =
            RegEnumKeyExW(opened, index, name.data(), &length, nullptr, nullptr, nullptr, nullptr);
        if (result != ERROR_SUCCESS) break;
        names.push_back(narrowOf({name.data(), length}));
    }
    RegCloseKey(opened);
    return names;
}

}  // namespace mailadvisor
