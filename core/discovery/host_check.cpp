#include "discovery/host_check.h"

#include "base/host_name.h"

namespace mailadvisor {

std::optional<std::string> publishedHost(std::string_view text) {
    auto host = normaliseHost(text);
    if (!host) return std::nullopt;
    if (*host == "localhost" || host->ends_with(".localhost")) return std::nullopt;
    if (!looksLikeIpAddress(*host)) return std::move(*host);
    for (const std::string_view own : {"127.", "169.254.", "0.", "::", "fe80:"}) {
        if (host->starts_with(own)) return std::nullopt;
    }
    return std::move(*host);
}

}  // namespace mailadvisor
