#include "clients/demand.h"

#include "base/lists.h"
#include "kit/password_sign_in.h"

#include <algorithm>
#include <tuple>

namespace mailadvisor {
namespace {

Message inability(std::string_view id, const ClientMetadata& client) {
    return {std::string(id), {{"client", client.name.en}}};
}

}  // namespace

int countOf(const ClientAbilities& can) {
    return int{can.imap} + int{can.pop3} + int{can.startTls} + int{can.oauth2} +
           int{can.deleteAfterDays.has_value()};
}

ClientDemand demandOf(const RenderRequest& request) {
    ClientDemand demand;
    demand.scope = request.scope;
    demand.platform = request.platform;
    if (!request.account) return demand;
    const Account& account = *request.account;
    demand.imap = account.protocol == Protocol::Imap;
    demand.pop3 = account.protocol == Protocol::Pop3;
    demand.startTls = account.incoming.security == Security::StartTls;
    demand.oauth2 = takesTokensOnly(account.incoming);
    demand.deleteAfterDays = demand.pop3 && account.pop3.deleteAfterDays.has_value();
    return demand;
}

std::optional<Message> firstInability(const ClientMetadata& client, const ClientDemand& demand) {
    const ClientAbilities& can = client.can;
    if (!contains(client.platforms, demand.platform)) {
        return inability(MESSAGE_ID("clients.cannot-platform"), client);
    }
    if (!contains(client.scopes, demand.scope)) {
        return inability(MESSAGE_ID("clients.cannot-scope"), client);
    }
    if (demand.imap && !can.imap) return inability(MESSAGE_ID("clients.cannot-imap"), client);
    if (demand.pop3 && !can.pop3) return inability(MESSAGE_ID("clients.cannot-pop3"), client);
    if (demand.startTls && !can.startTls) {
        return inability(MESSAGE_ID("clients.cannot-starttls"), client);
    }
    if (demand.oauth2 && !can.oauth2) return inability(MESSAGE_ID("clients.cannot-oauth2"), client);
    if (demand.deleteAfterDays && !can.deleteAfterDays) {
        return inability(MESSAGE_ID("clients.cannot-delete-after-days"), client);
    }
    return std::nullopt;
}

std::vector<const ClientMetadata*> alternativesTo(const ClientMetadata& refused,
                                                  const std::vector<ClientMetadata>& clients,
                                                  const ClientDemand& demand) {
    const auto distance = [&refused](const ClientMetadata* client) {
        const auto shared = std::count_if(
            client->platforms.begin(), client->platforms.end(),
            [&refused](Platform platform) { return contains(refused.platforms, platform); });
        return std::tuple(-shared, -countOf(client->can), std::string_view(client->id));
    };
    std::vector<const ClientMetadata*> able;
    for (const ClientMetadata& client : clients) {
        if (client.id != refused.id && !firstInability(client, demand)) able.push_back(&client);
    }
    std::sort(able.begin(), able.end(),
              [&](const auto* a, const auto* b) { return distance(a) < distance(b); });
    return able;
}

Scope domainScopeFor(const ClientMetadata& client) {
    const bool isForMachines = contains(client.scopes, Scope::Machine);
    return isForMachines ? Scope::Machine : Scope::Domain;
}

Platform platformFor(const ClientMetadata& client, Platform preferred) {
    const bool runsThere = contains(client.platforms, preferred) || client.platforms.empty();
    return runsThere ? preferred : client.platforms.front();
}

}  // namespace mailadvisor
