#include "machine.h"

#include "kit/password_sign_in.h"
#include "override_script.h"
#include "prf_limits.h"

#include <algorithm>

namespace mailadvisor::outlook {
namespace {

Domain usablePart(const Domain& domain, std::vector<Message>& cautions) {
    Domain usable = domain;
    std::erase_if(usable.servers, [&](const DomainServer& entry) {
        const Server& server = entry.server;
        const bool isPlain = server.security == Security::Plain;
        if (!isPlain && takesCleartextPassword(server)) return false;
        cautions.push_back(
            {isPlain ? MESSAGE_ID("outlook.plain-left-out") : MESSAGE_ID("outlook.auth-left-out"),
             {{"host", server.host}, {"port", std::to_string(server.port.value)}}});
        return true;
    });
    return usable;
}

bool has(const Domain& domain, Protocol protocol) {
    return std::any_of(domain.servers.begin(), domain.servers.end(),
                       [=](const auto& entry) { return entry.protocol == protocol; });
}

}  // namespace

Result<Bundle> renderMachine(const Domain& domain) {
    Bundle bundle;
    const Domain usable = usablePart(domain, bundle.cautions);
    const bool hasPop3 = has(usable, Protocol::Pop3);
    if (!hasPop3 && !has(usable, Protocol::Imap)) {
        return Unexpected{
            {ErrorCode::InvalidInput,
             domain.domain,
             {MESSAGE_ID("outlook.domain-without-incoming"), {{"domain", domain.domain}}},
             {}}};
    }
    bundle.files = {{"outlook/autodiscover-logon.cmd",
                     overrideScript(usable),
                     {MESSAGE_ID("outlook.file-override-script"), {}}}};
    bundle.steps = {
        {MESSAGE_ID("outlook.step-machine-expect"), {}},
        {MESSAGE_ID("outlook.step-machine-logon"), {}},
        {MESSAGE_ID("outlook.step-machine-people"), {{"domain", domain.domain}}},
        {MESSAGE_ID("outlook.step-machine-check"), {{"domain", domain.domain}}},
        {MESSAGE_ID("outlook.step-machine-undo"), {{"domain", domain.domain}}},
    };
    bundle.cautions.push_back({MESSAGE_ID("outlook.unverified"), {}});
    bundle.cautions.push_back({MESSAGE_ID("outlook.machine-classic-only"), {}});
    bundle.cautions.push_back(
        {MESSAGE_ID("outlook.login-name-is-address"), {{"domain", domain.domain}}});
    if (hasPop3)
        bundle.cautions.push_back({MESSAGE_ID("outlook.autodiscover-without-leaving"), {}});
    if (!has(usable, Protocol::Smtp))
        bundle.cautions.push_back({MESSAGE_ID("outlook.no-outgoing"), {}});
    if (domain.isAlsoInMicrosoft365) {
        bundle.cautions.push_back(
            {MESSAGE_ID("outlook.also-microsoft365"),
             {{"domain", domain.domain}, {"file", "autodiscover-logon.cmd"}}});
    }
    return bundle;
}

}  // namespace mailadvisor::outlook
