#include "policy_registry.h"

#include "base/json.h"
#include "base/utf8.h"
#include "policies.h"

#include <array>
#include <cstdio>
#include <string_view>

namespace mailadvisor::thunderbird {
namespace {

constexpr std::string_view policyKey =
    "HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Thunderbird";

/// UTF-16 with `ends` zeros behind, so that letters beyond ASCII pass whatever the code page is.
std::string utf16Bytes(std::string_view text, int ends) {
    std::u16string units;
    for (const char32_t c : codePointsOf(text)) {
        if (c < 0x10000) {
            units += static_cast<char16_t>(c);
        } else {
            units += static_cast<char16_t>(0xd7c0 + (c >> 10));
            units += static_cast<char16_t>(0xdc00 + (c & 0x3ff));
        }
    }
    units.append(static_cast<std::size_t>(ends), u'\0');
    std::string bytes;
    for (const char16_t unit : units) {
        bytes += static_cast<char>(unit & 0xff);
        bytes += static_cast<char>(unit >> 8);
    }
    return bytes;
}

/// As regedit writes it: a comma between two bytes, and lines that go on behind `\`.
std::string hexValue(std::string_view bytes) {
    constexpr std::size_t inLine = 24;
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i > 0) text += i % inLine == 0 ? ",\\\r\n  " : ",";
        std::array<char, 3> digits{};
        std::snprintf(digits.data(), digits.size(), "%02x",
                      static_cast<unsigned>(static_cast<unsigned char>(bytes[i])));
        text += digits.data();
    }
    return text;
}

}  // namespace

std::string preferencesJson() {
    const auto policies = parseJson(policiesJson({}), "policies");
    return dumpJsonLine(policies->at("policies").at("Preferences"));
}

std::string policyRegistry(const std::string& caFile) {
    std::string text = "Windows Registry Editor Version 5.00\r\n\r\n[" + std::string(policyKey);
    text += "]\r\n\"Preferences\"=hex(7):" + hexValue(utf16Bytes(preferencesJson(), 2)) + "\r\n";
    if (caFile.empty()) return text;
    return text + "\r\n[" + std::string(policyKey) +
           "\\Certificates\\Install]\r\n\"1\"=hex(2):" + hexValue(utf16Bytes(caFile, 1)) + "\r\n";
}

}  // namespace mailadvisor::thunderbird
