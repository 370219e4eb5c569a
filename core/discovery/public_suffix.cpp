#include "discovery/public_suffix.h"

#include "base/ascii.h"
#include "base/host_name.h"

#include <libpsl.h>

namespace mailadvisor {
std::string baseDomain(std::string_view host) {
    std::string name = lowerAscii(host);
    if (looksLikeIpAddress(name)) return name;
    const char* base = psl_registrable_domain(psl_builtin(), name.c_str());
    return base == nullptr ? name : std::string(base);
}

bool isPublicSuffix(std::string_view host) {
    return psl_is_public_suffix(psl_builtin(), lowerAscii(host).c_str()) == 1;
}

bool isSameOwner(std::string_view host, std::string_view other) {
    return baseDomain(host) == baseDomain(other) && !isPublicSuffix(baseDomain(host));
}

std::vector<std::string> domainsOfExchanger(std::string_view host) {
    const std::string name = lowerAscii(host);
    if (looksLikeIpAddress(name) || isPublicSuffix(name)) return {};
    std::vector<std::string> domains;
    const std::string base = baseDomain(name);
    const auto dot = name.find('.');
    if (name != base && dot != std::string::npos && name.substr(dot + 1) != base) {
        domains.push_back(name.substr(dot + 1));
    }
    domains.push_back(base);
    return domains;
}

}  // namespace mailadvisor
