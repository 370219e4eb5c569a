#pragma once

#include "clients/client_metadata.h"

#include <optional>
#include <vector>

namespace mailadvisor {

/// What a request asks of a client, in the terms of ClientAbilities.
struct ClientDemand {
    Scope scope{};
    Platform platform{};
    bool imap{};
    bool pop3{};
    bool startTls{};         ///< for the incoming server
    bool oauth2{};           ///< the account offers nothing else
    bool deleteAfterDays{};  ///< POP3 with a number of days

    friend bool operator==(const ClientDemand&, const ClientDemand&) = default;
};

/// How much a client can say, for showing the most able first.
int countOf(const ClientAbilities& can);

/// A domain demands what all its servers together need only of no single client: for the Domain
/// and Machine scopes the protocols stay open.
ClientDemand demandOf(const RenderRequest& request);

/// The first thing `client` cannot do of what is demanded; nothing when it can do all.
std::optional<Message> firstInability(const ClientMetadata& client, const ClientDemand& demand);

/// The other clients whose metadata says they can do all that is demanded, nearest to `refused`
/// first: those that share its platforms, then those with the most abilities, then by id.
std::vector<const ClientMetadata*> alternativesTo(const ClientMetadata& refused,
                                                  const std::vector<ClientMetadata>& clients,
                                                  const ClientDemand& demand);

/// How a domain's settings are written for `client`: as what a machine's administrator installs
/// where the client has that, else as what the domain publishes.
Scope domainScopeFor(const ClientMetadata& client);

/// Where files for `client` are meant for when the person named no platform: `preferred` when the
/// client runs there, else the first it runs on (Outlook's files may be written on Linux).
Platform platformFor(const ClientMetadata& client, Platform preferred);

}  // namespace mailadvisor
