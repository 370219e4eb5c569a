#include "advisor/publishable_domain.h"

#include "advisor/conclude.h"
#include "advisor/mail_systems.h"

#include <utility>

namespace mailadvisor {
namespace {

Unexpected notPublishable(ErrorCode code, std::string where, Message text, Message remedy) {
    return Unexpected{{code, std::move(where), std::move(text), std::move(remedy)}};
}

MessageList namesOf(const std::vector<MailSystem>& systems) {
    MessageList names;
    for (const auto& system : systems)
        names.push_back({MESSAGE_ID("prompt.choice"), {{"text", system.hosts.front()}}});
    return names;
}

bool isForOnePerson(const DomainServer& entry) {
    return entry.server.username.find("%EMAIL") == std::string::npos;
}

}  // namespace

Result<Domain> publishableDomain(const Facts& facts) {
    const auto& address = facts.address;
    if (!address) {
        return notPublishable(ErrorCode::InvalidInput, "--save-domain",
                              {MESSAGE_ID("error.domain-of-server"), {}},
                              {MESSAGE_ID("error.domain-of-server.remedy"), {}});
    }
    const auto systems = mailSystems(facts);
    if (systems.size() > 1) {
        return notPublishable(ErrorCode::Untrusted, address->domain,
                              {MESSAGE_ID("error.domain-in-several-systems"),
                               {{"domain", address->displayDomain}, {"servers", namesOf(systems)}}},
                              {MESSAGE_ID("error.domain-in-several-systems.remedy"), {}});
    }
    auto domain = domainOf(facts, false);
    if (domain) std::erase_if(domain->servers, isForOnePerson);
    if (domain && !domain->servers.empty()) return *std::move(domain);
    return notPublishable(
        ErrorCode::Untrusted, address->domain,
        {MESSAGE_ID("error.domain-without-servers"), {{"domain", address->displayDomain}}},
        {MESSAGE_ID("error.domain-without-servers.remedy"), {}});
}

}  // namespace mailadvisor
