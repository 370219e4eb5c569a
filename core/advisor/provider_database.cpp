#include "advisor/provider_database.h"

#include "discovery/ispdb.h"

namespace mailadvisor {

std::string wishedIspdb(const std::string& wish, const Policy& policy) {
    if (!wish.empty()) return wish;
    return policy.ispdb.empty() ? std::string(publicIspdb) : policy.ispdb;
}

std::optional<std::string> ispdbFor(const std::string& wish, const Policy& policy,
                                    const std::string& domain) {
    auto base = wishedIspdb(wish, policy);
    if (base == noIspdb) return std::nullopt;
    const bool isSettled = policy.mailSystems.contains(domain);
    if (isSettled && isPublicIspdb(base)) return std::nullopt;
    return base;
}

}  // namespace mailadvisor
