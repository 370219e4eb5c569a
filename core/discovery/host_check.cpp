#include "discovery/host_check.h"

#include "base/email_address.h"

namespace mailadvisor {

std::optional<std::string> publishedHost(std::string_view text) {
    auto host = normaliseHost(text);
    if (!host) return std::nullopt;
    if (*host == "localhost" || host->ends_with(".localhost")) return std::nullopt;
    const bool isAddress = host->find_first_not_of("0123456789.") == std::string::npos ||
                           host->find(':') != std::string::npos;
    if (!isAddress) return std::move(*host);
    for (const std::string_view own : {"127.", "169.254.", "0.", "::", "fe80:"}) {
        if (host->starts_with(own)) return std::nullopt;
    }
    return std::move(*host);
}

}  // namespace mailadvisor
