#include "system/environment.h"

#include "system/wide_text.h"

#include <windows.h>

#include <algorithm>
#include <array>

namespace mailadvisor {

std::string environment(const std::string& name) {
    const std::wstring wide = wideOf(name);
    std::wstring value;
    // It may grow between two calls.
    for (DWORD length = GetEnvironmentVariableW(wide.c_str(), nullptr, 0); length > value.size();) {
        value.resize(length);
        length = GetEnvironmentVariableW(wide.c_str(), value.data(), length);
        if (length < value.size()) value.resize(length);
    }
    return narrowOf(value);
}

std::string localeOfMessages() {
    std::array<wchar_t, LOCALE_NAME_MAX_LENGTH> name{};
    const LCID locale = MAKELCID(GetUserDefaultUILanguage(), SORT_DEFAULT);
    if (LCIDToLocaleName(locale, name.data(), static_cast<int>(name.size()), 0) == 0) return {};
    std::string text = narrowOf(name.data());
    std::ranges::replace(text, '-', '_');
    return text;
}

}  // namespace mailadvisor
