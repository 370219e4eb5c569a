#include "autoconfig.h"

#include "authentication.h"
#include "autoconfig_xml.h"

#include <algorithm>

namespace mailadvisor::thunderbird {
namespace {

Direction directionOf(const DomainServer& server) {
    return server.kind == DomainServer::Kind::Smtp ? Direction::Outgoing : Direction::Incoming;
}

Message leftOut(std::string_view id, const Server& server) {
    return {std::string(id), {{"host", server.host}, {"port", std::to_string(server.port.value)}}};
}

/// Moves the servers Thunderbird may use to the result; the others become cautions.
Domain usablePart(const Domain& domain, std::vector<Message>& cautions) {
    Domain usable = domain;
    usable.servers.clear();
    for (const DomainServer& entry : domain.servers) {
        if (entry.server.security == ConnectionSecurity::Plain) {
            cautions.push_back(leftOut(MESSAGE_ID("thunderbird.plain-left-out"), entry.server));
        } else if (readableAuthWords(entry.server, directionOf(entry)).empty()) {
            cautions.push_back(leftOut(MESSAGE_ID("thunderbird.auth-left-out"), entry.server));
        } else {
            usable.servers.push_back(entry);
        }
    }
    return usable;
}

bool hasServer(const Domain& domain, Direction direction) {
    return std::any_of(domain.servers.begin(), domain.servers.end(),
                       [=](const auto& server) { return directionOf(server) == direction; });
}

Unexpected missing(const Domain& domain, std::string_view id) {
    return Unexpected{{ErrorCode::InvalidInput,
                       domain.domain,
                       {std::string(id), {{"domain", domain.domain}}},
                       {}}};
}

void cautionAboutPop3(const Domain& domain, std::vector<Message>& cautions) {
    const bool hasPop3 =
        std::any_of(domain.servers.begin(), domain.servers.end(),
                    [](const auto& server) { return server.kind == DomainServer::Kind::Pop3; });
    if (!hasPop3) return;
    if (!domain.pop3.leaveOnServer) {
        cautions.push_back({MESSAGE_ID("thunderbird.nothing-left"), {}});
        return;
    }
    cautions.push_back({MESSAGE_ID("thunderbird.deletes-with-local"), {}});
    if (domain.pop3.deleteAfterDays) {
        cautions.push_back({MESSAGE_ID("thunderbird.days-from-first-download"),
                            {{"n", std::int64_t{*domain.pop3.deleteAfterDays}}}});
    } else {
        cautions.push_back({MESSAGE_ID("thunderbird.never-is-a-century"), {}});
    }
}

}  // namespace

Result<Bundle> renderAutoconfig(const Domain& domain) {
    Bundle bundle;
    const Domain usable = usablePart(domain, bundle.cautions);
    if (!hasServer(usable, Direction::Incoming)) {
        return missing(domain, MESSAGE_ID("thunderbird.domain-without-incoming"));
    }
    if (!hasServer(usable, Direction::Outgoing)) {
        return missing(domain, MESSAGE_ID("thunderbird.domain-without-outgoing"));
    }
    cautionAboutPop3(usable, bundle.cautions);
    bundle.files.push_back({"autoconfig/mail/config-v1.1.xml",
                            autoconfigXml(usable),
                            {MESSAGE_ID("thunderbird.file-autoconfig"), {}}});
    bundle.steps = {
        {MESSAGE_ID("thunderbird.step-publish"), {{"domain", domain.domain}}},
        {MESSAGE_ID("thunderbird.step-publish-check"), {{"domain", domain.domain}}},
        {MESSAGE_ID("thunderbird.step-publish-undo"), {}},
    };
    return bundle;
}

}  // namespace mailadvisor::thunderbird
