#include "discovery/fetch_autoconfig.h"

namespace mailadvisor {

// This URL never carries the address: the specification has none there (chatmail/core PR 8374).
Task<SourceAnswer> askWellKnown(const SourceQuery& query) {
    std::string url =
        "https://" + query.address.domain + "/.well-known/autoconfig/mail/config-v1.1.xml";
    co_return co_await fetchAutoconfig(query, Source::WellKnown, std::move(url), true);
}

}  // namespace mailadvisor
