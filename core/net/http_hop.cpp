#include "net/http_hop.h"

#include "base/escape.h"
#include "net/address.h"
#include "net/curl_driver.h"
#include "net/http_failure.h"
#include "net/own_shortage.h"
#include "net/tls_flood.h"
#include "net/tls_trust.h"
#include "system/environment.h"

#include <curl/curl.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <memory>
#include <new>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::size_t maxHeaderBytes = 16 * 1024;
// Of one connection: the largest handshakes have 64 kB, and a few bodies follow.
constexpr std::size_t maxTlsBytes = 1024 * 1024;
constexpr long connectTimeoutMs = 3000;
constexpr const char* userAgent = "mailadvisor/" MAILADVISOR_VERSION;

using Easy = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using List = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

List listOf(const std::string& line) {
    return {curl_slist_append(nullptr, line.c_str()), &curl_slist_free_all};
}

std::string bracketed(const std::string& host) {
    return host.find(':') == std::string::npos ? host : "[" + host + "]";
}

/// What one transfer needs and gathers; stays in place while it runs.
struct Exchange {
    const TlsTrust& trust;
    const HopRequest& request;
    bool isHostPinned;  ///< the certificate's name is checked by OpenSSL, too
    std::array<char, CURL_ERROR_SIZE> error{};
    std::string body{};
    std::size_t headerBytes{};
    bool isBodyTooLarge{};
    bool isHeaderTooLarge{};
    bool hasTlsBegun{};
    bool isShortOfSockets{};
};

std::size_t onBody(char* data, std::size_t, std::size_t size, void* argument) {
    auto& exchange = *static_cast<Exchange*>(argument);
    if (exchange.body.size() + size > maxHttpBody) {
        exchange.isBodyTooLarge = true;
        return 0;
    }
    exchange.body.append(data, size);
    return size;
}

std::size_t onHeader(char*, std::size_t, std::size_t size, void* argument) {
    auto& exchange = *static_cast<Exchange*>(argument);
    exchange.headerBytes += size;
    exchange.isHeaderTooLarge = exchange.headerBytes > maxHeaderBytes;
    return exchange.isHeaderTooLarge ? 0 : size;
}

curl_socket_t onOpenSocket(void* argument, curlsocktype, curl_sockaddr* place) {
    const OpenedSocket opened = openSocket(place->family, place->socktype, place->protocol);
    auto& exchange = *static_cast<Exchange*>(argument);
    exchange.isShortOfSockets = opened.isShort;
    return opened.socket.value_or(CURL_SOCKET_BAD);
}

// libcurl would take a certificate's common name when it has no subjectAltName (RFC 9525: never).
CURLcode onTlsContext(CURL*, void* context, void* argument) {
    auto& exchange = *static_cast<Exchange*>(argument);
    exchange.hasTlsBegun = true;
    auto* tls = static_cast<SSL_CTX*>(context);
    SSL_CTX_set1_cert_store(tls, exchange.trust.store());
    limitReceivedRecords(tls, maxTlsBytes);
    if (!exchange.isHostPinned) return CURLE_OK;
    const std::string& host = exchange.request.url.host;
    X509_VERIFY_PARAM* demands = SSL_CTX_get0_param(tls);
    X509_VERIFY_PARAM_set_hostflags(
        demands, X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    const bool isSet = ipLiteral(host) ? X509_VERIFY_PARAM_set1_ip_asc(demands, host.c_str()) == 1
                                       : X509_VERIFY_PARAM_set1_host(demands, host.c_str(), 0) == 1;
    return isSet ? CURLE_OK : CURLE_SSL_CERTPROBLEM;
}

void setLimits(CURL* easy, Deadline deadline) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline.at() -
                                                                            Deadline::Clock::now());
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, std::max<long>(1, static_cast<long>(left.count())));
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, connectTimeoutMs);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
}

void setExchange(CURL* easy, Exchange& exchange) {
    curl_easy_setopt(easy, CURLOPT_URL, exchange.request.url.text.c_str());
    curl_easy_setopt(easy, CURLOPT_USERAGENT, userAgent);
    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
    // HTTP/2 would add frames that carry nothing, of which libcurl reads any number in one call.
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &onOpenSocket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, &exchange);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, exchange.error.data());
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &onBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &exchange);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &onHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, &exchange);
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_CAINFO, nullptr);
    curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
    curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, &onTlsContext);
    curl_easy_setopt(easy, CURLOPT_SSL_CTX_DATA, &exchange);
}

// "+host:port:address,address": pinned, but forgotten like any other name after a minute.
std::string pinOf(const HopRequest& request) {
    std::string pin =
        "+" + request.route.host + ":" + std::to_string(request.route.port.value) + ":";
    for (std::size_t i = 0; i < request.addresses.size(); ++i) {
        pin += (i > 0 ? "," : "") + bracketed(request.addresses[i]);
    }
    return pin;
}

std::string connectToOf(const Route& route) {
    return "::" + bracketed(route.host) + ":" + std::to_string(route.port.value);
}

std::vector<std::string> signInSchemesOf(CURL* easy) {
    long offered = 0;
    curl_easy_getinfo(easy, CURLINFO_HTTPAUTH_AVAIL, &offered);
    const auto bits = static_cast<unsigned long>(offered);
    std::vector<std::string> schemes;
    for (const auto& [bit, name] : {std::pair{CURLAUTH_BASIC, "basic"},
                                    {CURLAUTH_DIGEST, "digest"},
                                    {CURLAUTH_NEGOTIATE, "negotiate"},
                                    {CURLAUTH_NTLM, "ntlm"},
                                    {CURLAUTH_BEARER, "bearer"}}) {
        if ((bits & bit) != 0) schemes.emplace_back(name);
    }
    return schemes;
}

HttpHop resultOf(CURL* easy, const Exchange& exchange, std::optional<CURLcode> code) {
    HttpHop hop;
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    const char* type = nullptr;
    curl_easy_getinfo(easy, CURLINFO_CONTENT_TYPE, &type);
    const char* location = nullptr;
    curl_easy_getinfo(easy, CURLINFO_REDIRECT_URL, &location);
    hop.status = static_cast<int>(status);
    hop.contentType = type == nullptr ? "" : sanitise(type);
    hop.location = location == nullptr ? "" : location;
    if (status == 401) hop.signInSchemes = signInSchemesOf(easy);
    hop.body = exchange.body;
    curl_off_t connectTime = 0;
    curl_easy_getinfo(easy, CURLINFO_CONNECT_TIME_T, &connectTime);
    const bool isConnected = exchange.hasTlsBegun || connectTime > 0;

    const bool isSuccess = status >= 200 && status < 300;
    if (exchange.isHeaderTooLarge) {
        hop.failure = HttpFailure::Garbled;
        hop.detail = "headers larger than " + std::to_string(maxHeaderBytes) + " bytes";
    } else if (exchange.isBodyTooLarge && isSuccess) {
        hop.failure = HttpFailure::BodyTooLarge;
        hop.detail = "more than " + std::to_string(maxHttpBody) + " bytes";
    } else if (code != CURLE_OK && exchange.isShortOfSockets) {
        hop.failure = HttpFailure::OwnShortage;
    } else if (code != CURLE_OK && !exchange.isBodyTooLarge) {
        hop.failure = httpFailureOf(easy, code, isConnected);
        // libcurl's own words may hold the proxy's URL, and that the password for it.
        const bool isByProxy = !environmentProxy(exchange.request.url.isHttps).empty();
        hop.detail = detailOf(easy, code, isByProxy ? "" : exchange.error.data());
    }
    if (hop.failure != HttpFailure::None) hop.body.clear();
    return hop;
}

}  // namespace

std::string environmentProxy(bool isHttps) {
    // As libcurl: HTTP_PROXY in capitals is not believed, a CGI program's client can set it.
    for (const char* name : {isHttps ? "https_proxy" : "http_proxy", isHttps ? "HTTPS_PROXY" : "",
                             "all_proxy", "ALL_PROXY"}) {
        if (std::string value = environment(name); !value.empty()) return value;
    }
    return {};
}

Task<HttpHop> fetchHop(CurlDriver& driver, const TlsTrust& trust, HopRequest request,
                       Deadline deadline) {
    const Easy easy(curl_easy_init(), &curl_easy_cleanup);
    if (!easy) throw std::bad_alloc();
    const bool isProxyEncrypted = environmentProxy(request.url.isHttps).starts_with("https://");
    Exchange exchange{trust, request, !isProxyEncrypted};
    setLimits(easy.get(), deadline);
    setExchange(easy.get(), exchange);

    const List pin = listOf(pinOf(request));
    if (!request.addresses.empty() && !ipLiteral(request.route.host)) {
        curl_easy_setopt(easy.get(), CURLOPT_RESOLVE, pin.get());
    }
    const List connectTo = listOf(connectToOf(request.route));
    const bool isElsewhere =
        request.route.host != request.url.host || request.route.port != request.url.port;
    if (isElsewhere) curl_easy_setopt(easy.get(), CURLOPT_CONNECT_TO, connectTo.get());

    // No "Expect: 100-continue": the body is small, and not every server answers that question.
    const List headers = listOf("Content-Type: " + request.contentType);
    curl_slist_append(headers.get(), "Expect:");
    if (!request.body.empty()) {
        curl_easy_setopt(easy.get(), CURLOPT_POSTFIELDSIZE, static_cast<long>(request.body.size()));
        curl_easy_setopt(easy.get(), CURLOPT_POSTFIELDS, request.body.c_str());
        curl_easy_setopt(easy.get(), CURLOPT_HTTPHEADER, headers.get());
    }

    if (request.isLast) curl_easy_setopt(easy.get(), CURLOPT_FORBID_REUSE, 1L);
    const std::optional<CURLcode> code = co_await driver.perform(easy.get(), deadline);
    co_return resultOf(easy.get(), exchange, code);
}

}  // namespace mailadvisor
