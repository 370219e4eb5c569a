#include "net/http_head.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <optional>

// request-line = method SP request-target SP HTTP-version        (RFC 9112 §3)
// field-line   = field-name ":" OWS field-value OWS              (RFC 9112 §5)

namespace mailadvisor {
namespace {

constexpr std::size_t maxMethodBytes = 16;
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

/// The fields that say where a request ends and whom it is for.
struct Framing {
    std::size_t fields{};
    int hosts{};
    int lengths{};
    int codings{};
    bool isLengthGood{};
    bool isUnknownCoding{};  ///< framed as chunked, but coded in another way too
    bool isCodingGood{};
    bool isExpectationKnown{true};
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

/// False for a line that is no field line.
bool readField(std::string_view line, Framing& framing) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || !isToken(line.substr(0, colon))) return false;
    const std::string_view name = line.substr(0, colon);
    const std::string_view value = trimmed(line.substr(colon + 1));
    ++framing.fields;
    if (equalsIgnoringCase(name, "Host")) ++framing.hosts;
    if (equalsIgnoringCase(name, "Expect")) {
        framing.isExpectationKnown = equalsIgnoringCase(value, "100-continue");
    }
    if (equalsIgnoringCase(name, "Content-Length")) {
        ++framing.lengths;
        framing.isLengthGood = !value.empty() && value.size() <= maxLengthDigits &&
                               std::ranges::all_of(value, isAsciiDigit);
    }
    if (equalsIgnoringCase(name, "Transfer-Encoding")) {
        ++framing.codings;
        readCoding(value, framing);
    }
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

int faultOfHead(std::string_view head, const HttpLimits& limits) {
    const auto line = requestLine(takeLine(head));
    if (!line || !isHttpVersion(line->version)) return 400;
    if (line->version[5] != '1' || line->version[7] > '1') return 505;
    if (line->target.size() > limits.targetBytes) return 414;
    Framing framing;
    for (auto field = takeLine(head); !field.empty(); field = takeLine(head)) {
        if (!readField(field, framing)) return 400;
        if (framing.fields > limits.fields) return 431;
    }
    const bool isHttp10 = line->version[7] == '0';
    if (isAmbiguous(framing, isHttp10)) return 400;
    if (line->method.size() > maxMethodBytes || !isKnownMethod(line->method)) return 501;
    if (framing.isUnknownCoding) return 501;
    if (!framing.isExpectationKnown && !isHttp10) return 417;
    const bool hasEnd = framing.lengths + framing.codings > 0;
    if (bringsContent(line->method) && !hasEnd) return 411;
    return 0;
}

}  // namespace mailadvisor
