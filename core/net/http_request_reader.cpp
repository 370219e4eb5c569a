#include "net/http_request_reader.h"

#include "base/ascii.h"
#include "net/http_head.h"
#include "net/http_target.h"

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <utility>

namespace mailadvisor {
namespace {

namespace beast = boost::beast::http;
using Parser = beast::request_parser<beast::string_body>;

/// A chunk of one byte takes six on the wire; who cuts finer than that wants to keep us busy.
constexpr std::size_t wireBytesPerContentByte = 6;
/// What one request's buffer may keep for the next.
constexpr std::size_t keptBufferBytes = 2 * 1024;
constexpr std::string_view emptyLine = "\r\n";

bool isSecret(std::string_view name) {
    constexpr std::array<std::string_view, 3> secrets{"Authorization", "Proxy-Authorization",
                                                      "Cookie"};
    for (const std::string_view secret : secrets) {
        if (equalsIgnoringCase(name, secret)) return true;
    }
    return false;
}

std::string_view viewOf(boost::beast::string_view text) { return {text.data(), text.size()}; }

int statusOf(const boost::beast::error_code& code) {
    if (code == beast::error::body_limit) return 413;
    if (code == beast::error::header_limit) return 431;
    if (code == beast::error::bad_version) return 505;
    return 400;
}

}  // namespace

struct HttpRequestReader::Implementation {
    explicit Implementation(const HttpLimits& given) : limits(given) {}

    HttpReading refuse(int with) {
        status = with;
        return HttpReading::Refused;
    }

    HttpReading readHead();
    HttpReading readBody();
    int takeHead(std::size_t end);
    void consume(std::size_t count);

    const HttpLimits& limits;
    std::string buffer{};
    std::size_t scanned{};  ///< of the buffer, in which the head does not end
    bool hasSkippedLine{};
    std::optional<Parser> parser{};  ///< from the end of the head to take()
    std::size_t wireBytes{};         ///< that the content took so far
    ReadRequest read{};
    int status{};
};

void HttpRequestReader::Implementation::consume(std::size_t count) { buffer.erase(0, count); }

/// Status to refuse the head with, or 0 when `parser` and `read` hold it.
int HttpRequestReader::Implementation::takeHead(std::size_t end) {
    const std::string_view head(buffer.data(), end);
    if (const int fault = faultOfHead(head, limits); fault != 0) return fault;
    parser.emplace();
    parser->header_limit(static_cast<std::uint32_t>(limits.headBytes));
    parser->body_limit(limits.bodyBytes);
    boost::beast::error_code code;
    parser->put(boost::asio::const_buffer(head.data(), head.size()), code);
    if (code) return statusOf(code);
    if (!parser->is_header_done()) return 400;

    const auto& message = parser->get();
    auto target = readTarget(viewOf(message.target()));
    HttpRequest& request = read.request;
    request.method = viewOf(message.method_string());
    if (!target || (target->path == "*" && request.method != "OPTIONS")) return 400;
    request.path = std::move(target->path);
    request.query = std::move(target->query);
    for (const auto& field : message) {
        const std::string_view name = viewOf(field.name_string());
        if (isSecret(name)) continue;
        request.fields.push_back({std::string(name), std::string(viewOf(field.value()))});
    }
    read.isHttp10 = message.version() == 10;
    read.keepsAlive = parser->keep_alive();
    const std::string_view host = request.field("Host");
    if (target->authority && !equalsIgnoringCase(*target->authority, host)) return 400;
    if (host.empty() && read.isHttp10) return 0;
    const auto asked = hostOfAuthority(host);
    if (!asked) return 400;
    request.host = *asked;
    return 0;
}

HttpReading HttpRequestReader::Implementation::readHead() {
    // One empty line before a request is forgiven (RFC 9112 §2.2).
    if (!hasSkippedLine && buffer.starts_with(emptyLine)) {
        consume(emptyLine.size());
        hasSkippedLine = true;
        scanned = 0;
    }
    const HttpHeadScan scan = scanHead(buffer, scanned, limits);
    if (scan.refusal != 0) return refuse(scan.refusal);
    if (scan.end == 0) return HttpReading::NeedsBytes;
    if (const int fault = takeHead(scan.end); fault != 0) return refuse(fault);
    consume(scan.end);
    if (parser->is_done()) return HttpReading::Complete;
    parser->eager(true);
    const bool isAsked = !read.isHttp10 && !read.request.field("Expect").empty();
    return isAsked && buffer.empty() ? HttpReading::WantsContinue : readBody();
}

HttpReading HttpRequestReader::Implementation::readBody() {
    if (parser->is_done()) return HttpReading::Complete;
    if (buffer.empty()) return HttpReading::NeedsBytes;
    boost::beast::error_code code;
    const std::size_t size =
        parser->put(boost::asio::const_buffer(buffer.data(), buffer.size()), code);
    consume(size);
    wireBytes += size;
    if (code && code != beast::error::need_more) return refuse(statusOf(code));
    if (wireBytes > limits.bodyBytes * wireBytesPerContentByte + limits.headBytes) {
        return refuse(413);
    }
    if (parser->is_done()) return HttpReading::Complete;
    // A chunk's extensions or the trailer, of which nothing is wanted.
    return buffer.size() > limits.headBytes ? refuse(431) : HttpReading::NeedsBytes;
}

HttpRequestReader::HttpRequestReader(const HttpLimits& limits)
    : implementation_(std::make_unique<Implementation>(limits)) {}

HttpRequestReader::~HttpRequestReader() = default;

void HttpRequestReader::feed(std::string_view bytes) { implementation_->buffer += bytes; }

HttpReading HttpRequestReader::advance() {
    Implementation& self = *implementation_;
    if (self.status != 0) return HttpReading::Refused;
    return self.parser ? self.readBody() : self.readHead();
}

ReadRequest HttpRequestReader::take() {
    Implementation& self = *implementation_;
    self.read.request.body = std::move(self.parser->get().body());
    ReadRequest taken = std::move(self.read);
    self.parser.reset();
    self.read = {};
    self.scanned = self.wireBytes = 0;
    self.hasSkippedLine = false;
    if (self.buffer.empty() && self.buffer.capacity() > keptBufferBytes) self.buffer = {};
    return taken;
}

int HttpRequestReader::refusal() const { return implementation_->status; }

bool HttpRequestReader::hasBegun() const {
    return implementation_->parser || !implementation_->buffer.empty();
}

bool HttpRequestReader::isInBody() const { return implementation_->parser.has_value(); }

}  // namespace mailadvisor
