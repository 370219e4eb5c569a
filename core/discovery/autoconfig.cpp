#include "base/escape.h"
#include "discovery/fetch_autoconfig.h"

namespace mailadvisor {

Task<SourceAnswer> askAutoconfig(const SourceQuery& query) {
    std::string url = "https://autoconfig." + query.address.domain + "/mail/config-v1.1.xml";
    if (query.options.sendAddress) {
        url += "?emailaddress=" + percentEncode(query.address.ascii());
    }
    co_return co_await fetchAutoconfig(query, Source::Autoconfig, std::move(url), true);
}

}  // namespace mailadvisor
