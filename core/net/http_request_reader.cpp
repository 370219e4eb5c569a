#include "net/http_request_reader.h"

#include "base/ascii.h"
#include "net/http_chunks.h"
#include "net/http_head.h"
#include "net/http_target.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace mailadvisor {
namespace {

/// What one request's buffer may keep for the next.
constexpr std::size_t keptBufferBytes = 2 * 1024;
constexpr std::string_view emptyLine = "\r\n";

}  // namespace

struct HttpRequestReader::Implementation {
    explicit Implementation(const HttpLimits& given) : limits(given) {}

    HttpReading refuse(int with) {
        status = with;
        return HttpReading::Refused;
    }

    HttpReading readHead();
    HttpReading readBody();
    int takeHead(HttpHead head);

    const HttpLimits& limits;
    std::string buffer{};
    std::size_t scanned{};  ///< of the buffer, in which the head does not end
    bool hasSkippedLine{};
    bool isInBody{};  ///< from the end of the head to take()
    ReadRequest read{};
    std::size_t missing{};               ///< of a content whose length was told
    std::optional<HttpChunks> chunks{};  ///< of one whose was not
    int status{};
};

/// Status to refuse the head with, or 0 when `read` holds it.
int HttpRequestReader::Implementation::takeHead(HttpHead head) {
    auto target = readTarget(head.target);
    if (!target || (target->path == "*" && head.method != "OPTIONS")) return 400;
    if (target->authority && !equalsIgnoringCase(*target->authority, head.host)) return 400;
    HttpRequest& request = read.request;
    if (!head.host.empty() || !head.isHttp10) {
        auto host = hostOfAuthority(head.host);
        if (!host) return 400;
        request.host = *std::move(host);
    }
    request.method = std::move(head.method);
    request.path = std::move(target->path);
    request.query = std::move(target->query);
    request.fields = std::move(head.fields);
    read.isHttp10 = head.isHttp10;
    read.keepsAlive = head.keepsAlive;
    missing = head.contentLength;
    if (head.isChunked) chunks.emplace(limits);
    return 0;
}

HttpReading HttpRequestReader::Implementation::readHead() {
    // One empty line before a request is forgiven (RFC 9112 §2.2).
    if (!hasSkippedLine && buffer.starts_with(emptyLine)) {
        buffer.erase(0, emptyLine.size());
        hasSkippedLine = true;
        scanned = 0;
    }
    const HttpHeadScan scan = scanHead(buffer, scanned, limits);
    if (scan.refusal != 0) return refuse(scan.refusal);
    if (scan.end == 0) return HttpReading::NeedsBytes;
    HttpHead head;
    const std::string_view bytes(buffer.data(), scan.end);
    if (const int fault = mailadvisor::readHead(bytes, limits, head); fault != 0) {
        return refuse(fault);
    }
    const bool expectsContinue = head.expectsContinue && (head.isChunked || head.contentLength > 0);
    if (const int fault = takeHead(std::move(head)); fault != 0) return refuse(fault);
    buffer.erase(0, scan.end);
    isInBody = true;
    return expectsContinue && buffer.empty() ? HttpReading::WantsContinue : readBody();
}

HttpReading HttpRequestReader::Implementation::readBody() {
    std::string& body = read.request.body;
    if (chunks) {
        buffer.erase(0, chunks->take(buffer, body));
        if (chunks->refusal() != 0) return refuse(chunks->refusal());
        return chunks->isDone() ? HttpReading::Complete : HttpReading::NeedsBytes;
    }
    const std::size_t size = std::min(missing, buffer.size());
    body.append(buffer, 0, size);
    buffer.erase(0, size);
    missing -= size;
    return missing == 0 ? HttpReading::Complete : HttpReading::NeedsBytes;
}

HttpRequestReader::HttpRequestReader(const HttpLimits& limits)
    : implementation_(std::make_unique<Implementation>(limits)) {}

HttpRequestReader::~HttpRequestReader() = default;

void HttpRequestReader::feed(std::string_view bytes) { implementation_->buffer += bytes; }

HttpReading HttpRequestReader::advance() {
    Implementation& self = *implementation_;
    if (self.status != 0) return HttpReading::Refused;
    return self.isInBody ? self.readBody() : self.readHead();
}

ReadRequest HttpRequestReader::take() {
    Implementation& self = *implementation_;
    ReadRequest taken = std::exchange(self.read, {});
    self.chunks.reset();
    self.scanned = 0;
    self.isInBody = self.hasSkippedLine = false;
    if (self.buffer.empty() && self.buffer.capacity() > keptBufferBytes) self.buffer = {};
    return taken;
}

int HttpRequestReader::refusal() const { return implementation_->status; }

bool HttpRequestReader::hasBegun() const {
    return implementation_->isInBody || !implementation_->buffer.empty();
}

bool HttpRequestReader::isInBody() const { return implementation_->isInBody; }

}  // namespace mailadvisor
