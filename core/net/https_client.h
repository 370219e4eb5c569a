#pragma once

#include "net/deadline.h"
#include "net/task.h"

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace mailadvisor {

inline constexpr std::size_t maxHttpBody =
    64 * 1024;  ///< the largest real autoconfig file has 8.7 kB
inline constexpr int maxRedirects = 3;
inline constexpr std::chrono::seconds httpTimeout{5};  ///< for one URL with its redirects

class AddressSlots;
class Resolver;
class TlsTrust;
struct NetworkOptions;

/// How an HTTP request ended without an answer that counts.
enum class HttpFailure {
    None,
    NameNotFound,
    DnsFailed,
    ConnectionRefused,
    ConnectionTimedOut,
    HostUnreachable,
    CertificateNotTrusted,  ///< chain or name does not verify; `detail` says which
    TlsHandshakeFailed,
    DeadlineReached,  ///< while looking up the name, or after the connection stood
    TooManyRedirects,
    RedirectToPlainHttp,
    BodyTooLarge,
    PrivateAddress,        ///< refused by publicOnly
    RedirectToOwnMachine,  ///< from elsewhere to loopback or the local link
    OwnShortage,           ///< this computer had no descriptor or memory left for the connection
    Garbled,               ///< no HTTP, broken or oversized headers, an unusable URL
};

/// The answer to one request after following its redirects.
struct HttpResponse {
    HttpFailure failure{};
    std::string detail{};  ///< technical, one line
    int status{};          ///< 0 without an answer
    std::string contentType{};
    std::string body{};               ///< at most maxHttpBody bytes after decoding
    std::vector<std::string> hops{};  ///< every URL asked, in order
    bool isHttpsAtEveryHop{};
    std::string location{};  ///< only of `askOnce`: where a redirect leads, absolute
    std::vector<std::string> signInSchemes{};  ///< of a 401, in lower case (RFC 9110 §11.6.1)
};

/// One request whose redirects are the caller's business.
struct HttpQuestion {
    std::string url{};
    std::string body{};  ///< sent with POST; empty makes it a GET
    std::string contentType{};
};

/// Fetches small documents; follows redirects itself, hop by hop (https only, at most
/// maxRedirects).
///
/// Names are resolved by our Resolver and pinned, connect-to rules apply, proxies of the
/// environment count. Nothing secret is ever sent.
class HttpsClient {
public:
    virtual ~HttpsClient() = default;

    /// Asks for `url` within `httpTimeout`. Any answer with a status is a success here; the body
    /// of one that is not 2xx may be cut. Plain http only when `url` itself is http.
    virtual Task<HttpResponse> get(std::string url, Deadline deadline) = 0;

    /// Asks once within `httpTimeout` and follows nothing: a redirect comes back with its status
    /// and `location`.
    virtual Task<HttpResponse> askOnce(HttpQuestion question, Deadline deadline) = 0;
};

/// The client that asks real servers. What it is given must outlive it, and it must be gone
/// before the event loop. With `slots` (else null) it waits for its turn at each address, beyond
/// `httpTimeout` if need be, and keeps no connection open between two requests.
std::unique_ptr<HttpsClient> makeHttpsClient(const asio::any_io_executor& executor,
                                             Resolver& resolver, const TlsTrust& trust,
                                             const NetworkOptions& options,
                                             std::shared_ptr<AddressSlots> slots = nullptr);

}  // namespace mailadvisor
