#include "web/served_domain.h"

#include "kit/autoconfig_xml.h"
#include "kit/autodiscover_xml.h"
#include "kit/pacc_json.h"
#include "kit/published_servers.h"

#include <utility>

namespace mailadvisor::web {
namespace {

Domain publishedWithout(const Domain& domain, const std::set<ServerPlace>& withdrawn) {
    Domain published = publishedForm(domain);
    std::erase_if(published.servers,
                  [&](const DomainServer& entry) { return withdrawn.contains(placeOf(entry)); });
    return published;
}

/// Thunderbird takes no file without a server of each direction.
bool isWhole(const Domain& domain) {
    return offers(domain, Protocol::Smtp) &&
           (offers(domain, Protocol::Imap) || offers(domain, Protocol::Pop3));
}

}  // namespace

ServerPlace placeOf(const DomainServer& entry) {
    return {entry.protocol, entry.server.host, entry.server.port};
}

ServedDomain::ServedDomain(Domain asFiled, const std::set<ServerPlace>& withdrawn, Picture logo)
    : domain(std::move(asFiled)),
      published(publishedWithout(domain, withdrawn)),
      pacc(paccDocument(domain)),
      shown{published, nullptr, domain.helpDesk, std::move(logo)} {
    if (isWhole(published)) autoconfig = autoconfigXml(published);
    const auto servers = forAutodiscover(published);
    if (servers.empty()) return;
    autodiscover = autodiscoverAnswer(servers, AnswerTo::WhoAsked);
    autodiscoverToAnybody = autodiscoverAnswer(servers, AnswerTo::Anybody);
}

}  // namespace mailadvisor::web
