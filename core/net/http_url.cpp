#include "net/http_url.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "base/lists.h"
#include "net/address.h"

#include <curl/curl.h>

#include <algorithm>
#include <charconv>
#include <memory>

namespace mailadvisor {
namespace {

std::string part(CURLU* url, CURLUPart which, unsigned flags = 0) {
    char* text = nullptr;
    if (curl_url_get(url, which, &text, flags) != CURLUE_OK) return {};
    std::string copy(text);
    curl_free(text);
    return copy;
}

}  // namespace

std::optional<HttpUrl> HttpUrl::parse(const std::string& text) {
    if (hasControlCharacters(text)) return std::nullopt;
    const std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> parsed(curl_url(), &curl_url_cleanup);
    const auto failure =
        curl_url_set(parsed.get(), CURLUPART_URL, text.c_str(), CURLU_DISALLOW_USER);
    if (failure != CURLUE_OK) return std::nullopt;

    HttpUrl url;
    const std::string scheme = part(parsed.get(), CURLUPART_SCHEME);
    url.isHttps = scheme == "https";
    if (!url.isHttps && scheme != "http") return std::nullopt;
    url.host = part(parsed.get(), CURLUPART_HOST);
    if (const auto literal = ipLiteral(url.host)) url.host = *literal;
    if (url.host.empty() || !isPrintableAscii(url.host) || contains(url.host, ' '))
        return std::nullopt;
    const std::string port = part(parsed.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT);
    std::from_chars(port.data(), port.data() + port.size(), url.port.value);
    if (url.port == Port{}) return std::nullopt;
    curl_url_set(parsed.get(), CURLUPART_FRAGMENT, nullptr, 0);
    url.text = part(parsed.get(), CURLUPART_URL);
    return url;
}

}  // namespace mailadvisor
