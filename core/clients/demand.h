#pragma once

#include "clients/client_metadata.h"

#include <optional>
#include <string>
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

/// A domain demands what all its servers together need only of no single client: for the Domain
/// and Machine scopes the protocols stay open.
ClientDemand demandOf(const RenderRequest& request);

/// The first thing `client` cannot do of what is demanded; nothing when it can do all.
std::optional<Message> firstInability(const ClientMetadata& client, const ClientDemand& demand);

/// The client that can do all that is demanded and is nearest to `refused`: one on the platforms
/// of the refused first, then the one with the most abilities, then by id.
const ClientMetadata* nearestThatCan(const std::vector<ClientMetadata>& clients,
                                     const ClientDemand& demand, const ClientMetadata& refused);

}  // namespace mailadvisor
