#include "base/ascii.h"
#include "base/escape.h"
#include "base/lists.h"
#include "diagnosis/phrase_set.h"
#include "diagnosis/read_claims.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

constexpr std::size_t mostNamed = 8;
constexpr std::size_t longestServerWords = 300;

bool isNameCharacter(char32_t c) {
    return isPlainAlphanumeric(c) || c == U'-' || c == U'.' || c == U'_' || c == U'@' || c == U'+';
}

/// Names of files, whose ends look like a domain's.
bool isFileName(std::string_view name) {
    constexpr auto endings = std::to_array<std::string_view>(
        {"pst", "ost", "pdf", "doc", "docx", "xls", "xlsx", "zip", "rar", "exe",  "jpg", "jpeg",
         "png", "msg", "eml", "txt", "csv",  "ppt", "pptx", "mp4", "js",  "html", "htm", "dll"});
    return contains(endings, name.substr(name.rfind('.') + 1));
}

bool isNumbersOnly(std::string_view name) {
    return name.find_first_not_of("0123456789.") == std::string_view::npos;
}

void nameFound(std::string word, Said& said) {
    while (!word.empty() && (word.back() == '.' || word.back() == '-')) word.pop_back();
    while (!word.empty() && (word.front() == '.' || word.front() == '-')) word.erase(0, 1);
    const auto at = word.find('@');
    const std::string host = at == std::string::npos ? word : word.substr(at + 1);
    const auto dot = host.rfind('.');
    if (dot == std::string::npos || dot == 0 || host.size() > 253) return;
    if (isNumbersOnly(host)) {
        const bool isIp = std::count(host.begin(), host.end(), '.') == 3 && host.size() <= 15;
        if (isIp && said.ips.size() < mostNamed) addNew(said.ips, host);
        return;
    }
    const std::string_view top = std::string_view(host).substr(dot + 1);
    constexpr std::size_t longestTop = 13;
    const bool isTop = top.size() >= 2 && top.size() <= longestTop &&
                       std::all_of(top.begin(), top.end(), isAsciiLetter);
    if (!isTop || host.find("..") != std::string::npos || host.find('@') != std::string::npos)
        return;
    if (at != std::string::npos && at > 0) {
        if (said.addresses.size() < mostNamed) addNew(said.addresses, word);
    } else if (!isFileName(host) && said.hosts.size() < mostNamed) {
        addNew(said.hosts, host);
    }
}

void readNames(const HeardText& text, Said& said) {
    std::string word;
    for (const char32_t c : text.plain + U' ') {
        if (isNameCharacter(c)) {
            word += static_cast<char>(c);
        } else if (!word.empty()) {
            nameFound(std::move(word), said);
            word.clear();
        }
    }
}

std::size_t plainBehind(const HeardText& text, const PhraseMatch& match) {
    return match.to < text.places.size() ? text.places[match.to] : text.plain.size();
}

/// The number that begins within a few signs of `at`; zero: none.
std::uint64_t numberBehind(const HeardText& text, std::size_t at) {
    constexpr std::size_t mostSigns = 4;
    constexpr std::size_t mostDigits = 5;
    std::size_t signs = 0;
    while (at < text.plain.size() && signs < mostSigns && !isPlainAlphanumeric(text.plain[at]) &&
           !isThai(text.plain[at])) {
        ++at;
        ++signs;
    }
    std::uint64_t number = 0;
    std::size_t digits = 0;
    while (at < text.plain.size() && isPlainDigit(text.plain[at]) && digits <= mostDigits) {
        number = number * 10 + (text.plain[at] - U'0');
        ++at;
        ++digits;
    }
    return digits <= mostDigits ? number : 0;
}

void readPorts(const HeardText& text, Said& said) {
    static const PhraseSet words = [] {
        PhraseSet made;
        made.add(0, "port|ports|port number|พอร์ต|port is|port:|พอร์ตเป็น|พอร์ตเลข|port set to");
        return made;
    }();
    for (const auto& match : words.matches(text)) {
        const auto number = numberBehind(text, plainBehind(text, match));
        if (number == 0 || number > 65535 || said.settings.ports.size() >= mostNamed) continue;
        addNew(said.settings.ports, Port{static_cast<std::uint16_t>(number)});
    }
}

void readServerWords(const HeardText& text, Said& said) {
    static const PhraseSet leads = [] {
        PhraseSet made;
        made.add(0, "server responded|server response|server replied|server said|responded");
        made.add(0, "server answered|host ... said|the server says|remote server returned");
        made.add(0, "ตอบกลับว่า|ตอบว่า|เซิร์ฟเวอร์ตอบกลับ|เซิร์ฟเวอร์บอกว่า");
        return made;
    }();
    const auto found = leads.matches(text);
    if (found.empty()) return;
    const std::size_t from = plainBehind(text, found.front());
    const std::size_t to = std::min(text.plain.size(), from + longestServerWords);
    if (from < to) said.serverWords = sanitise(trimmed(text.givenPart(from, to)));
}

}  // namespace

void readNamedThings(const HeardText& text, Said& said) {
    readNames(text, said);
    readPorts(text, said);
    readServerWords(text, said);
}

}  // namespace mailadvisor
