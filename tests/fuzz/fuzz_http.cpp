#include "base/ascii.h"
#include "base/escape.h"
#include "base/utf8.h"
#include "net/http_forwarded.h"
#include "net/http_reply_text.h"
#include "net/http_request_reader.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace mailadvisor;

const HttpLimits limits;

/// What a connection's bytes came to.
struct Outcome {
    std::vector<ReadRequest> requests{};
    int refusal{};
};

void demand(bool isTrue) {
    if (!isTrue) std::abort();
}

void check(const HttpRequest& request) {
    demand(request.path.starts_with('/') || request.path == "*");
    demand(isUtf8(request.path) && !hasControlCharacters(request.path));
    demand(request.path.find('\\') == std::string::npos);
    demand((request.path + "/").find("/../") == std::string::npos);
    demand(isUtf8(request.query) && !hasControlCharacters(request.query));
    demand(request.host == lowerAscii(request.host));
    demand(request.host.find_first_of("@/%? \\") == std::string::npos);
    demand(request.body.size() <= limits.bodyBytes && request.fields.size() <= limits.fields);
    demand(request.field("Authorization").empty() && request.field("Cookie").empty());
    for (const HttpField& field : request.fields) {
        demand(!field.name.empty() && field.value.find_first_of("\r\n") == std::string::npos);
        demand(field.value.find('\0') == std::string::npos);
    }
}

Outcome readIn(std::string_view bytes, std::size_t piece) {
    Outcome outcome;
    HttpRequestReader reader(limits);
    while (outcome.refusal == 0) {
        switch (reader.advance()) {
            case HttpReading::Complete: outcome.requests.push_back(reader.take()); break;
            case HttpReading::Refused: outcome.refusal = reader.refusal(); break;
            case HttpReading::WantsContinue:
            case HttpReading::NeedsBytes:
                if (bytes.empty()) return outcome;
                reader.feed(bytes.substr(0, piece));
                bytes.remove_prefix(std::min(piece, bytes.size()));
                break;
        }
    }
    return outcome;
}

}  // namespace

// The first byte says in which pieces the others come; one piece must come to the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto proxies = *TrustedProxies::parse({"127.0.0.1", "10.0.0.0/8"});
    if (size == 0) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    Outcome whole = readIn(bytes, std::max<std::size_t>(1, bytes.size()));
    const Outcome cut = readIn(bytes, data[0] % 64U + 1);
    demand(whole.refusal == cut.refusal && whole.requests.size() == cut.requests.size());
    demand(whole.refusal == 0 || (whole.refusal >= 400 && whole.refusal < 600));
    for (std::size_t i = 0; i < whole.requests.size(); ++i) {
        HttpRequest& request = whole.requests[i].request;
        check(request);
        demand(request.body == cut.requests[i].request.body);
        demand(request.fields == cut.requests[i].request.fields);
        demand(request.path == cut.requests[i].request.path);
        demand(whole.requests[i].keepsAlive == cut.requests[i].keepsAlive);
        request.peer = "127.0.0.1";
        if (believeProxy(request, proxies)) demand(IpAddress::parse(request.peer).has_value());
        const HttpReply reply{200, request.query, request.body, request.fields};
        const std::string text = replyText(reply, {true, false, true, "now"});
        demand(text.find("\r\n\r\n") == text.size() - 4);
    }
    return 0;
}
