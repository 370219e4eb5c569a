#include "kit/plain_word.h"

#include "base/ascii.h"
#include "base/email_address.h"
#include "base/escape.h"
#include "base/hash.h"
#include "base/hex.h"
#include "base/lists.h"

namespace mailadvisor {
namespace {

constexpr std::size_t maxNameBytes = 100;     // with a prefix and a number far below 255
constexpr std::size_t maxCaselessBytes = 80;  // far below Windows' limit of 260 for a whole path

bool isPlain(char c) { return isAsciiAlphanumeric(c) || contains(std::string_view("._-+@:"), c); }

bool isPlainFirst(char c) { return isPlain(c) && !contains(std::string_view(".-+@:"), c); }

}  // namespace

std::string plainWord(std::string_view text) {
    std::string word;
    for (const char c : text) {
        if (word.empty() ? isPlainFirst(c) : isPlain(c)) {
            word += c;
        } else {
            appendPercentEncoded(word, c);
        }
    }
    return word;
}

std::string plainName(std::string_view text) {
    std::string name = plainWord(text);
    for (auto colon = name.find(':'); colon != std::string::npos; colon = name.find(':')) {
        name.replace(colon, 1, "%3A");
    }
    if (name.size() <= maxNameBytes) return name;
    const std::string number = hexOf(fingerprint(text));
    return name.substr(0, maxNameBytes - 1 - number.size()) + "-" + number;
}

std::string caselessName(std::string_view text, std::string_view number) {
    std::string name;
    bool isExact = true;
    for (const char c : lowerAscii(text)) {
        const bool isKept = isAsciiAlphanumeric(c) || contains(std::string_view(".-_"), c);
        isExact = isExact && (isKept || c == '@');
        if (isKept || c == '@' || !name.ends_with('-')) name += isKept ? c : '-';
    }
    if (isExact && name.size() <= maxCaselessBytes) return name;
    return name.substr(0, maxCaselessBytes) + "-" + std::string(number);
}

std::string addressFromPlainName(std::string_view name) {
    if (name.size() >= maxNameBytes) return {};  // perhaps cut
    const std::string text = percentDecoded(name);
    const auto address = EmailAddress::parse(text);
    const bool isWhole = address && address->ascii() == text && plainName(text) == name;
    return isWhole ? text : std::string();
}

}  // namespace mailadvisor
