#include "net/http_head.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <optional>

// request-line = method SP request-target SP HTTP-version        (RFC 9112 §3)
// field-line   = field-name ":" OWS field-value OWS              (RFC 9112 §5)

namespace mailadvisor {
namespace {

constexpr std::size_t maxLengthDigits = 15;  ///< far above any limit, far below an overflow
constexpr std::string_view lineEnd = "\r\n";

bool isTokenCharacter(char c) {
    return isAsciiAlphanumeric(c) ||
           std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool isToken(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, isTokenCharacter);
}

std::string_view takeLine(std::string_view& rest) {
    const std::string_view line = rest.substr(0, rest.find(lineEnd));
    rest.remove_prefix(line.size() + lineEnd.size());
    return line;
}

struct RequestLine {
    std::string_view method{};
    std::string_view target{};
    std::string_view version{};
};

std::optional<RequestLine> requestLine(std::string_view line) {
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == std::string_view::npos || first == last) return std::nullopt;
    const RequestLine read{line.substr(0, first), line.substr(first + 1, last - first - 1),
                           line.substr(last + 1)};
    const bool isClean = read.target.find_first_of(" \t") == std::string_view::npos;
    if (!isToken(read.method) || read.target.empty() || !isClean) return std::nullopt;
    return read;
}

bool isHttpVersion(std::string_view text) {
    return text.size() == 8 && text.starts_with("HTTP/") && isAsciiDigit(text[5]) &&
           text[6] == '.' && isAsciiDigit(text[7]);
}

bool isKnownMethod(std::string_view method) {
    constexpr std::array known{"GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH"};
    return std::ranges::find(known, method) != known.end();
}

bool bringsContent(std::string_view method) {
    return method == "POST" || method == "PUT" || method == "PATCH";
}

bool isSecret(std::string_view name, const HttpLimits& limits) {
    if (equalsIgnoringCase(name, "Cookie")) return !limits.takesCookies;
    constexpr std::array secrets{"Authorization", "Proxy-Authorization"};
    return std::ranges::any_of(
        secrets, [&](std::string_view each) { return equalsIgnoringCase(name, each); });
}

/// How often the fields came that say where a request ends and whom it is for, and in which form.
struct Framing {
    std::size_t fields{};
    int hosts{};
    int lengths{};
    int codings{};
    bool isLengthGood{};
    bool isUnknownCoding{};  ///< framed as chunked, but coded in another way too
    bool isCodingGood{};
    bool isExpectationKnown{true};
    bool wantsClose{};
    bool wantsToStay{};
};

void readCoding(std::string_view value, Framing& framing) {
    const std::size_t comma = value.rfind(',');
    const std::string_view last =
        comma == std::string_view::npos ? value : trimmed(value.substr(comma + 1));
    framing.isCodingGood = equalsIgnoringCase(last, "chunked");
    if (comma == std::string_view::npos) return;
    framing.isUnknownCoding = true;
    // `chunked, chunked` is no coding but a trick.
    const std::string before = lowerAscii(value.substr(0, comma));
    if (before.find("chunked") != std::string::npos) framing.isCodingGood = false;
}

void readLength(std::string_view value, Framing& framing, HttpHead& head) {
    framing.isLengthGood = !value.empty() && value.size() <= maxLengthDigits &&
                           std::ranges::all_of(value, isAsciiDigit);
    if (framing.isLengthGood) head.contentLength = std::stoull(std::string(value));
}

void readConnection(std::string_view list, Framing& framing) {
    while (!list.empty()) {
        const std::string_view option = list.substr(0, list.find(','));
        if (equalsIgnoringCase(trimmed(option), "close")) framing.wantsClose = true;
        if (equalsIgnoringCase(trimmed(option), "keep-alive")) framing.wantsToStay = true;
        list.remove_prefix(std::min(list.size(), option.size() + 1));
    }
}

/// False for a line that is no field line.
bool readField(std::string_view line, const HttpLimits& limits, Framing& framing, HttpHead& head) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || !isToken(line.substr(0, colon))) return false;
    const std::string_view name = line.substr(0, colon);
    const std::string_view value = trimmed(line.substr(colon + 1));
    const auto is = [&](std::string_view wanted) { return equalsIgnoringCase(name, wanted); };
    ++framing.fields;
    if (is("Host")) {
        ++framing.hosts;
        head.host = value;
    } else if (is("Content-Length")) {
        ++framing.lengths;
        readLength(value, framing, head);
    } else if (is("Transfer-Encoding")) {
        ++framing.codings;
        head.isChunked = true;
        readCoding(value, framing);
    } else if (is("Connection")) {
        readConnection(value, framing);
    } else if (is("Expect")) {
        head.expectsContinue = equalsIgnoringCase(value, "100-continue");
        framing.isExpectationKnown = framing.isExpectationKnown && head.expectsContinue;
    }
    if (!isSecret(name, limits)) head.fields.push_back({std::string(name), std::string(value)});
    return true;
}

bool isAmbiguous(const Framing& framing, bool isHttp10) {
    if (framing.lengths > 1 || framing.codings > 1) return true;
    if (framing.lengths == 1 && (framing.codings == 1 || !framing.isLengthGood)) return true;
    if (framing.codings == 1 && (isHttp10 || !framing.isCodingGood)) return true;
    return framing.hosts > 1 || (framing.hosts == 0 && !isHttp10);
}

/// What a head that is too long is refused with.
int tooLong(std::string_view bytes, const HttpLimits& limits) {
    const bool isInTarget =
        bytes.substr(0, limits.targetBytes).find('\n') == std::string_view::npos;
    return isInTarget ? 414 : 431;
}

}  // namespace

HttpHeadScan scanHead(std::string_view bytes, std::size_t& scanned, const HttpLimits& limits) {
    const std::size_t size = std::min(bytes.size(), limits.headBytes);
    for (; scanned < size; ++scanned) {
        const char c = bytes[scanned];
        const bool isAfterCr = scanned > 0 && bytes[scanned - 1] == '\r';
        if (isAfterCr != (c == '\n')) return {0, 400};
        const bool isControl = (c >= '\0' && c < ' ') || c == '\x7f';
        if (isControl && c != '\t' && c != '\r' && c != '\n') return {0, 400};
        if (c == '\n' && scanned >= 3 && bytes[scanned - 2] == '\n') return {++scanned, 0};
        // Nothing but the empty line.
        if (c == '\n' && scanned == 1) return {0, 400};
    }
    if (size == limits.headBytes) return {0, tooLong(bytes, limits)};
    return {};
}

int readHead(std::string_view bytes, const HttpLimits& limits, HttpHead& head) {
    const auto line = requestLine(takeLine(bytes));
    if (!line || !isHttpVersion(line->version)) return 400;
    if (line->version[5] != '1' || line->version[7] > '1') return 505;
    if (line->target.size() > limits.targetBytes) return 414;
    Framing framing;
    for (auto field = takeLine(bytes); !field.empty(); field = takeLine(bytes)) {
        if (!readField(field, limits, framing, head)) return 400;
        if (framing.fields > limits.fields) return 431;
    }
    head.method = line->method;
    head.target = line->target;
    head.isHttp10 = line->version[7] == '0';
    head.keepsAlive = !framing.wantsClose && (!head.isHttp10 || framing.wantsToStay);
    head.expectsContinue = head.expectsContinue && !head.isHttp10;
    if (isAmbiguous(framing, head.isHttp10)) return 400;
    if (!isKnownMethod(line->method) || framing.isUnknownCoding) return 501;
    if (!framing.isExpectationKnown && !head.isHttp10) return 417;
    const bool hasEnd = framing.lengths + framing.codings > 0;
    if (bringsContent(line->method) && !hasEnd) return 411;
    return head.contentLength > limits.bodyBytes ? 413 : 0;
}

}  // namespace mailadvisor
