#include "system/open_browser.h"

#include "system/wide_text.h"

#include <windows.h>

#include <shellapi.h>

namespace mailadvisor {

bool openInBrowser(const std::string& file) {
    constexpr INT_PTR lastError = 32;  // ShellExecuteW: what is greater means that it went well
    const auto opened =
        ShellExecuteW(nullptr, L"open", wideOf(file).c_str(), nullptr, nullptr, SW_SHOWNORMAL);
    return reinterpret_cast<INT_PTR>(opened) > lastError;
}

}  // namespace mailadvisor
