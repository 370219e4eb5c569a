#include "machine_account.h"

#include "account_sources.h"
#include "authentication.h"
#include "source_uid.h"

#include <algorithm>
#include <optional>

namespace mailadvisor::evolution {
namespace {

constexpr std::string_view machineFolder = "/etc/xdg/evolution-data-server/autoconfig";

bool isUsable(const Server& server) {
    return server.security != Security::Plain && signInMethod(server).has_value();
}

const Server* bestOf(const Domain& domain, Protocol protocol) {
    const auto best = std::find_if(domain.servers.begin(), domain.servers.end(),
                                   [protocol](const DomainServer& each) {
                                       return each.protocol == protocol && isUsable(each.server);
                                   });
    return best == domain.servers.end() ? nullptr : &best->server;
}

void replaceAll(std::string& text, std::string_view what, const std::string& by) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

Result<Server> forEachPerson(const Server& server, const std::string& address) {
    Server filled = server;
    if (filled.username.find("${") != std::string::npos) {
        return Unexpected{
            {ErrorCode::InvalidInput,
             "servers.username",
             {MESSAGE_ID("evolution.username-would-expand"), {{"username", server.username}}},
             {}}};
    }
    replaceAll(filled.username, "%EMAILADDRESS%", address);
    replaceAll(filled.username, "%EMAILLOCALPART%", "${USER}");
    return filled;
}

Result<Account> accountFor(const Domain& domain) {
    const Server* imap = bestOf(domain, Protocol::Imap);
    const Server* incoming = imap != nullptr ? imap : bestOf(domain, Protocol::Pop3);
    if (incoming == nullptr) {
        return Unexpected{
            {ErrorCode::InvalidInput,
             "servers",
             {MESSAGE_ID("evolution.domain-without-incoming"), {{"domain", domain.domain}}},
             {}}};
    }
    Account account;
    account.address = "${USER}@" + domain.domain;
    account.displayName = "${REALNAME}";
    account.protocol = imap != nullptr ? Protocol::Imap : Protocol::Pop3;
    account.pop3 = domain.pop3;
    auto filled = forEachPerson(*incoming, account.address);
    if (!filled) return Unexpected{std::move(filled).error()};
    account.incoming = std::move(*filled);
    if (const Server* smtp = bestOf(domain, Protocol::Smtp)) {
        auto outgoing = forEachPerson(*smtp, account.address);
        if (!outgoing) return Unexpected{std::move(outgoing).error()};
        account.outgoing = std::move(*outgoing);
    }
    return account;
}

std::vector<Message> cautionsFor(const Account& account, const Domain& domain) {
    std::vector<Message> cautions{
        {MESSAGE_ID("evolution.machine-login"), {{"domain", domain.domain}}}};
    if (account.protocol == Protocol::Imap && bestOf(domain, Protocol::Pop3)) {
        cautions.push_back({MESSAGE_ID("evolution.machine-is-imap"), {}});
    }
    const auto more = accountCautions(account);
    cautions.insert(cautions.end(), more.begin(), more.end());
    return cautions;
}

}  // namespace

Result<Bundle> renderMachineAccount(const Domain& domain) {
    const auto account = accountFor(domain);
    if (!account) return Unexpected{account.error()};
    auto files = accountSources(
        *account, {"evolution/autoconfig/", sourceUid("https://" + domain.domain), true});
    if (!files) return Unexpected{std::move(files).error()};
    Bundle bundle;
    bundle.files = std::move(*files);
    const Argument where{"place", std::string(machineFolder)};
    bundle.steps = {{MESSAGE_ID("evolution.step-machine-copy"), {where}},
                    {MESSAGE_ID("evolution.step-machine-password"), {}},
                    {MESSAGE_ID("evolution.step-machine-check"), {}},
                    {MESSAGE_ID("evolution.step-machine-undo"), {where}}};
    bundle.cautions = cautionsFor(*account, domain);
    return bundle;
}

}  // namespace mailadvisor::evolution
