#pragma once

#include "base/result.h"
#include "net/deadline.h"
#include "net/task.h"

#include <cstddef>
#include <string>
#include <vector>

namespace mailadvisor {

inline constexpr std::size_t maxHttpBody = 64 * 1024;  ///< the largest real autoconfig file has 8.7 kB
inline constexpr int maxRedirects = 3;

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
    DeadlineReached,
    TooManyRedirects,
    RedirectToPlainHttp,
    BodyTooLarge,
    PrivateAddress,  ///< refused by publicOnly
    Garbled,
};

/// The answer to one request after following its redirects.
struct HttpAnswer {
    HttpFailure failure{};
    std::string detail{};        ///< technical, one line
    int status{};                ///< 0 without an answer
    std::string contentType{};
    std::string body{};          ///< at most maxHttpBody bytes after decoding
    std::vector<std::string> hops{};  ///< every URL asked, in order
    bool isHttpsAtEveryHop{};
};

/// Fetches small documents; follows redirects itself, hop by hop (https only, at most maxRedirects).
///
/// Names are resolved by our Resolver and pinned, connect-to rules apply, proxies of the
/// environment count. Nothing secret is ever sent.
class HttpsClient {
public:
    virtual ~HttpsClient() = default;
    virtual Task<HttpAnswer> get(std::string url, Deadline deadline) = 0;
};

}  // namespace mailadvisor
