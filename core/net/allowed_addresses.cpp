#include "net/allowed_addresses.h"

#include "net/address.h"

#include <algorithm>

namespace mailadvisor {
namespace {

Unexpected notReached(ErrorCode code, const std::string& host) {
    return Unexpected{{code, host, {}, {}}};
}

}  // namespace

Task<Result<std::vector<std::string>>> allowedAddresses(Resolver& resolver, Route route,
                                                        bool publicOnly, Deadline deadline) {
    const bool isFiltered = publicOnly && !route.isExplicit;
    if (isFiltered && !ipLiteral(route.host) && isSpecialUseName(route.host)) {
        co_return notReached(ErrorCode::Untrusted, route.host);
    }
    auto addresses = co_await resolver.addresses(route.host, deadline);
    if (!addresses) co_return addresses;
    if (addresses->empty()) co_return notReached(ErrorCode::NotFound, route.host);
    if (isFiltered) {
        std::erase_if(*addresses, [](const std::string& at) { return !isPublicAddress(at); });
        if (addresses->empty()) co_return notReached(ErrorCode::Untrusted, route.host);
    }
    co_return addresses;
}

}  // namespace mailadvisor
