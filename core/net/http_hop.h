#pragma once

#include "net/http_url.h"
#include "net/https_client.h"
#include "net/route.h"

#include <string>
#include <vector>

namespace mailadvisor {

class CurlDriver;

/// One request without its redirects: where to ask, and where that really is.
struct HopRequest {
    HttpUrl url{};
    Route route{};
    std::vector<std::string> addresses{};  ///< of the route; empty leaves the name to a proxy
    std::string body{};                    ///< sent with POST; empty makes it a GET
    std::string contentType{};
    bool isLast{};  ///< the connection is not kept for another request
};

/// The answer to one request.
struct HttpHop {
    HttpFailure failure{};
    std::string detail{};
    int status{};
    std::string contentType{};
    std::string body{};
    std::string location{};  ///< absolute; empty when the answer does not redirect
    std::vector<std::string> signInSchemes{};  ///< as HttpResponse's
};

/// The proxy the environment names for such URLs; empty when there is none.
std::string environmentProxy(bool isHttps);

/// Asks once. Certificates must verify against `trust` and name the URL's host.
Task<HttpHop> fetchHop(CurlDriver& driver, const TlsTrust& trust, HopRequest request,
                       Deadline deadline);

}  // namespace mailadvisor
