#include "deploy/records/encoding_judge.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "deploy/records/code_page.h"

namespace mailadvisor {
namespace {

constexpr std::uint64_t clearly = 10;   // times as many zeros at one kind of place as at the other
constexpr std::uint64_t wideShare = 8;  // an eighth zeros: addresses and delimiters alone are more

Unexpected notText(const std::string& path, const char* id) {
    return Unexpected{{ErrorCode::InvalidInput,
                       path,
                       {id, {{"file", path}}},
                       {MESSAGE_ID("remedy.roster-encoding"), {}}}};
}

}  // namespace

void EncodingJudge::begin(std::string_view firstBytes) {
    using namespace std::string_view_literals;
    const auto mark = [&](std::string_view bytes, TextEncoding encoding) {
        if (marked_ || !firstBytes.starts_with(bytes)) return;
        marked_ = encoding;
        markBytes_ = bytes.size();
    };
    // A workbook is a zip file, or in old Excel a compound file.
    isWorkbook_ =
        firstBytes.starts_with("PK\x03\x04"sv) || firstBytes.starts_with("\xD0\xCF\x11\xE0"sv);
    if (firstBytes.starts_with("\xFF\xFE\0\0"sv)) return;  // UTF-32: zeros at both places
    mark("\xEF\xBB\xBF"sv, TextEncoding::Utf8);
    mark("\xFF\xFE"sv, TextEncoding::Utf16Little);
    mark("\xFE\xFF"sv, TextEncoding::Utf16Big);
}

void EncodingJudge::seeBytes(std::string_view block) {
    for (const char c : block) {
        if (c == '\0') ++(bytes_ % 2 == 0 ? zerosAtEven_ : zerosAtOdd_);
        ++bytes_;
    }
}

void EncodingJudge::seeLine(std::string_view line) {
    if (isAscii(line)) return;
    if (isUtf8(line)) {
        ++(isRatherWindows874(line) ? openLines_ : utf8Lines_);
        return;
    }
    ++otherLines_;
    if (fromWindows874(line)) ++thaiLines_;
    if (fromWindows1252(line)) ++westernLines_;
}

Result<TextEncoding> EncodingJudge::verdict(const std::string& path) const {
    if (isWorkbook_) return notText(path, MESSAGE_ID("error.roster-workbook"));
    if (marked_) return *marked_;
    const auto zeros = zerosAtEven_ + zerosAtOdd_;
    if (zeros * wideShare > bytes_) {
        if (zerosAtOdd_ > clearly * zerosAtEven_) return TextEncoding::Utf16Little;
        if (zerosAtEven_ > clearly * zerosAtOdd_) return TextEncoding::Utf16Big;
        return notText(path, MESSAGE_ID("error.roster-encoding"));
    }
    if (otherLines_ == 0) {
        return openLines_ > 0 && utf8Lines_ == 0 ? TextEncoding::Windows874 : TextEncoding::Utf8;
    }
    if (thaiLines_ + westernLines_ == 0) {
        // One damaged line does not make the rest of the file unreadable.
        if (utf8Lines_ > otherLines_) return TextEncoding::Utf8;
        return notText(path, MESSAGE_ID("error.roster-encoding"));
    }
    return thaiLines_ >= westernLines_ ? TextEncoding::Windows874 : TextEncoding::Windows1252;
}

bool EncodingJudge::isGuessed() const {
    const bool isWide = (zerosAtEven_ + zerosAtOdd_) * wideShare > bytes_;
    return !marked_ && !isWide && (otherLines_ > 0 || (openLines_ > 0 && utf8Lines_ == 0));
}

bool EncodingJudge::isMixed() const {
    return isGuessed() && utf8Lines_ > 0 && thaiLines_ + westernLines_ > 0;
}

std::optional<std::string> decodedLine(std::string_view bytes, TextEncoding encoding) {
    if (isAscii(bytes)) return std::string(bytes);
    const bool isPlainUtf8 = isUtf8(bytes) && !isRatherWindows874(bytes);
    switch (encoding) {
        case TextEncoding::Utf8:
            return isUtf8(bytes) ? std::optional(std::string(bytes)) : std::nullopt;
        case TextEncoding::Utf16Little:
        case TextEncoding::Utf16Big: return std::string(bytes);  // made of its units already
        case TextEncoding::Windows874:
            return isPlainUtf8 ? std::optional(std::string(bytes)) : fromWindows874(bytes);
        case TextEncoding::Windows1252:
            return isPlainUtf8 ? std::optional(std::string(bytes)) : fromWindows1252(bytes);
    }
    return std::nullopt;
}

}  // namespace mailadvisor
