#include "import_reg.h"

#include <string_view>

namespace mailadvisor::outlook {
namespace {

constexpr std::string_view text =
    "Windows Registry Editor Version 5.00\r\n"
    "\r\n"
    "[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\Setup]\r\n"
    "\"ImportPRF\"=\"C:\\\\ProgramData\\\\MailAdvisor\\\\outlook.prf\"\r\n"
    "\"First-Run\"=-\r\n"
    "\"FirstRun\"=-\r\n";

}  // namespace

std::string importReg() {
    std::string utf16 = "\xFF\xFE";
    for (const char ascii : text) {
        utf16 += ascii;
        utf16 += '\0';
    }
    return utf16;
}

}  // namespace mailadvisor::outlook
