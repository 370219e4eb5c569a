#include "system/named_encoding.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "system/conversion.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

struct Encoding {
    std::string_view name{};        ///< as it is declared, lower case
    std::string_view systemName{};  ///< as `convertedFrom` takes it
};

// Only these reach the system: its converters are many, and some had holes (CVE-2024-2961).
// ISO-8859-1 and ISO-8859-11 are read as the Windows pages that contain them, as the HTML standard
// has it; so are TIS-620 and the ASCII that people declare without keeping to it.
constexpr std::array<Encoding, 47> encodings{{
    {"utf-8", "UTF-8"},
    {"utf8", "UTF-8"},
    {"utf-16le", "UTF-16LE"},
    {"utf-16be", "UTF-16BE"},
    {"us-ascii", "CP1252"},
    {"ascii", "CP1252"},
    {"iso-8859-1", "CP1252"},
    {"iso8859-1", "CP1252"},
    {"latin1", "CP1252"},
    {"windows-1252", "CP1252"},
    {"cp1252", "CP1252"},
    {"tis-620", "CP874"},
    {"tis620", "CP874"},
    {"tis-620.2533", "CP874"},
    {"iso-8859-11", "CP874"},
    {"windows-874", "CP874"},
    {"cp874", "CP874"},
    {"iso-8859-2", "ISO-8859-2"},
    {"iso-8859-3", "ISO-8859-3"},
    {"iso-8859-4", "ISO-8859-4"},
    {"iso-8859-5", "ISO-8859-5"},
    {"iso-8859-6", "ISO-8859-6"},
    {"iso-8859-7", "ISO-8859-7"},
    {"iso-8859-8", "ISO-8859-8"},
    {"iso-8859-9", "ISO-8859-9"},
    {"iso-8859-10", "ISO-8859-10"},
    {"iso-8859-13", "ISO-8859-13"},
    {"iso-8859-14", "ISO-8859-14"},
    {"iso-8859-15", "ISO-8859-15"},
    {"iso-8859-16", "ISO-8859-16"},
    {"windows-1250", "CP1250"},
    {"windows-1251", "CP1251"},
    {"windows-1253", "CP1253"},
    {"windows-1254", "CP1254"},
    {"windows-1255", "CP1255"},
    {"windows-1256", "CP1256"},
    {"windows-1257", "CP1257"},
    {"windows-1258", "CP1258"},
    {"koi8-r", "KOI8-R"},
    {"koi8-u", "KOI8-U"},
    {"shift_jis", "CP932"},
    {"euc-jp", "EUC-JP"},
    {"gb2312", "GB18030"},
    {"gbk", "GB18030"},
    {"gb18030", "GB18030"},
    {"big5", "BIG5"},
    {"euc-kr", "EUC-KR"},
}};

const Encoding* encodingOf(std::string_view name) {
    const auto found = std::ranges::find_if(encodings, [&](const Encoding& encoding) {
        return equalsIgnoringCase(encoding.name, name);
    });
    return found == encodings.end() ? nullptr : &*found;
}

}  // namespace

bool isKnownEncoding(std::string_view name) { return encodingOf(name) != nullptr; }

std::optional<std::string> toUtf8(std::string_view bytes, std::string_view encoding) {
    const Encoding* from = encodingOf(encoding);
    if (from == nullptr) return std::nullopt;
    std::optional<std::string> text;
    if (from->systemName == "UTF-8") {
        if (isUtf8(bytes)) text.emplace(bytes);
    } else {
        text = convertedFrom(from->systemName, std::string(bytes));
    }
    if (text && text->starts_with(utf8Mark)) text->erase(0, utf8Mark.size());
    return text;
}

}  // namespace mailadvisor
