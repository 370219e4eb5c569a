#include "system/conversion.h"

#include "base/utf8.h"
#include "system/wide_text.h"

#include <windows.h>

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

struct CodePage {
    std::string_view name{};
    UINT number{};
};

// CP949 and CP20932 hold what EUC-KR and EUC-JP do, in the same places: MultiByteToWideChar takes
// no 51949 and 51932.
constexpr std::array<CodePage, 27> codePages{{
    {"CP1250", 1250},      {"CP1251", 1251},       {"CP1252", 1252},       {"CP1253", 1253},
    {"CP1254", 1254},      {"CP1255", 1255},       {"CP1256", 1256},       {"CP1257", 1257},
    {"CP1258", 1258},      {"CP874", 874},         {"CP932", 932},         {"EUC-JP", 20932},
    {"GB18030", 54936},    {"BIG5", 950},          {"EUC-KR", 949},        {"KOI8-R", 20866},
    {"KOI8-U", 21866},     {"ISO-8859-2", 28592},  {"ISO-8859-3", 28593},  {"ISO-8859-4", 28594},
    {"ISO-8859-5", 28595}, {"ISO-8859-6", 28596},  {"ISO-8859-7", 28597},  {"ISO-8859-8", 28598},
    {"ISO-8859-9", 28599}, {"ISO-8859-13", 28603}, {"ISO-8859-15", 28605},
}};

/// What the upper half of an encoding holds from 0xA0 on; below stands what ISO-8859-1 has there.
struct UpperHalf {
    std::string_view name{};
    std::u16string_view letters{};
};

// Those that Windows has no code page for.
constexpr std::array<UpperHalf, 3> upperHalves{{
    {"ISO-8859-10",
     u"\u00A0\u0104\u0112\u0122\u012A\u0128\u0136\u00A7\u013B\u0110\u0160\u0166"
     u"\u017D\u00AD\u016A\u014A\u00B0\u0105\u0113\u0123\u012B\u0129\u0137\u00B7"
     u"\u013C\u0111\u0161\u0167\u017E\u2015\u016B\u014B\u0100\u00C1\u00C2\u00C3"
     u"\u00C4\u00C5\u00C6\u012E\u010C\u00C9\u0118\u00CB\u0116\u00CD\u00CE\u00CF"
     u"\u00D0\u0145\u014C\u00D3\u00D4\u00D5\u00D6\u0168\u00D8\u0172\u00DA\u00DB"
     u"\u00DC\u00DD\u00DE\u00DF\u0101\u00E1\u00E2\u00E3\u00E4\u00E5\u00E6\u012F"
     u"\u010D\u00E9\u0119\u00EB\u0117\u00ED\u00EE\u00EF\u00F0\u0146\u014D\u00F3"
     u"\u00F4\u00F5\u00F6\u0169\u00F8\u0173\u00FA\u00FB\u00FC\u00FD\u00FE\u0138"},
    {"ISO-8859-14",
     u"\u00A0\u1E02\u1E03\u00A3\u010A\u010B\u1E0A\u00A7\u1E80\u00A9\u1E82\u1E0B"
     u"\u1EF2\u00AD\u00AE\u0178\u1E1E\u1E1F\u0120\u0121\u1E40\u1E41\u00B6\u1E56"
     u"\u1E81\u1E57\u1E83\u1E60\u1EF3\u1E84\u1E85\u1E61\u00C0\u00C1\u00C2\u00C3"
     u"\u00C4\u00C5\u00C6\u00C7\u00C8\u00C9\u00CA\u00CB\u00CC\u00CD\u00CE\u00CF"
     u"\u0174\u00D1\u00D2\u00D3\u00D4\u00D5\u00D6\u1E6A\u00D8\u00D9\u00DA\u00DB"
     u"\u00DC\u00DD\u0176\u00DF\u00E0\u00E1\u00E2\u00E3\u00E4\u00E5\u00E6\u00E7"
     u"\u00E8\u00E9\u00EA\u00EB\u00EC\u00ED\u00EE\u00EF\u0175\u00F1\u00F2\u00F3"
     u"\u00F4\u00F5\u00F6\u1E6B\u00F8\u00F9\u00FA\u00FB\u00FC\u00FD\u0177\u00FF"},
    {"ISO-8859-16",
     u"\u00A0\u0104\u0105\u0141\u20AC\u201E\u0160\u00A7\u0161\u00A9\u0218\u00AB"
     u"\u0179\u00AD\u017A\u017B\u00B0\u00B1\u010C\u0142\u017D\u201D\u00B6\u00B7"
     u"\u017E\u010D\u0219\u00BB\u0152\u0153\u0178\u017C\u00C0\u00C1\u00C2\u0102"
     u"\u00C4\u0106\u00C6\u00C7\u00C8\u00C9\u00CA\u00CB\u00CC\u00CD\u00CE\u00CF"
     u"\u0110\u0143\u00D2\u00D3\u00D4\u0150\u00D6\u015A\u0170\u00D9\u00DA\u00DB"
     u"\u00DC\u0118\u021A\u00DF\u00E0\u00E1\u00E2\u0103\u00E4\u0107\u00E6\u00E7"
     u"\u00E8\u00E9\u00EA\u00EB\u00EC\u00ED\u00EE\u00EF\u0111\u0144\u00F2\u00F3"
     u"\u00F4\u0151\u00F6\u015B\u0171\u00F9\u00FA\u00FB\u00FC\u0119\u021B\u00FF"},
}};

std::string fromUpperHalf(std::string_view bytes, std::u16string_view letters) {
    constexpr unsigned char first = 0xA0;
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        appendUtf8(text, byte < first ? char32_t{byte} : char32_t{letters[byte - first]});
    }
    return text;
}

std::optional<std::string> fromUtf16(std::string_view bytes, bool isBigEndian) {
    if (bytes.size() % 2 != 0) return std::nullopt;
    const auto unitAt = [&](std::size_t at) {
        const auto a = static_cast<unsigned char>(bytes[at]);
        const auto b = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(isBigEndian ? (a << 8U) | b : (b << 8U) | a);
    };
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        char32_t unit = unitAt(at);
        if (isHighSurrogate(unit)) {
            at += 2;
            if (at == bytes.size() || !isLowSurrogate(unitAt(at))) return std::nullopt;
            unit = fromSurrogates(unit, unitAt(at));
        } else if (isLowSurrogate(unit)) {
            return std::nullopt;
        }
        appendUtf8(text, unit);
    }
    return text;
}

/// Windows puts bytes that its own pages do not define where they cannot be told from others: into
/// the controls, or into the area for private use.
bool isMadeUp(wchar_t unit, UINT codePage) {
    const bool isPageOfWindows = codePage < 10'000;
    if (unit >= 0xE000 && unit < 0xF900) return true;
    return isPageOfWindows && unit >= 0x80 && unit < 0xA0;
}

std::optional<std::string> fromCodePage(const std::string& bytes, UINT codePage) {
    if (bytes.empty()) return std::string();
    const int size = static_cast<int>(bytes.size());
    const int length =
        MultiByteToWideChar(codePage, MB_ERR_INVALID_CHARS, bytes.data(), size, nullptr, 0);
    if (length == 0) return std::nullopt;
    std::wstring wide(static_cast<std::size_t>(length), L'\0');
    MultiByteToWideChar(codePage, MB_ERR_INVALID_CHARS, bytes.data(), size, wide.data(), length);
    const bool isSure =
        std::ranges::none_of(wide, [codePage](wchar_t unit) { return isMadeUp(unit, codePage); });
    return isSure ? std::optional(narrowOf(wide)) : std::nullopt;
}

}  // namespace

std::optional<std::string> convertedFrom(std::string_view encoding, std::string bytes) {
    if (encoding == "UTF-16LE" || encoding == "UTF-16BE") {
        return fromUtf16(bytes, encoding == "UTF-16BE");
    }
    if (const auto half = std::ranges::find(upperHalves, encoding, &UpperHalf::name);
        half != upperHalves.end()) {
        return fromUpperHalf(bytes, half->letters);
    }
    // The national standard comes with a file that may be missing; the page holds what GBK does.
    constexpr UINT gb18030 = 54936;
    if (encoding == "GB18030" && !IsValidCodePage(gb18030)) return fromCodePage(bytes, 936);
    const auto page = std::ranges::find(codePages, encoding, &CodePage::name);
    return page == codePages.end() ? std::nullopt : fromCodePage(bytes, page->number);
}

}  // namespace mailadvisor
