#include "discovery/host_check.h"

#include "base/host_name.h"
#include "base/ip_address.h"

namespace mailadvisor {

std::optional<std::string> publishedHost(std::string_view text) {
    auto host = normaliseHost(text);
    if (!host || isOwnMachineName(*host)) return std::nullopt;
    const auto address = IpAddress::parse(*host);
    if (address && address->isOwnMachineOrLink()) return std::nullopt;
    return std::move(*host);
}

}  // namespace mailadvisor
