#pragma once

#include "base/fact.h"
#include "signs/server_view.h"

#include <optional>

namespace mailadvisor {

/// What the facts show of the servers, as far as the advice asks (server_view.h): looked up once,
/// however often the needs beside them are changed.
struct ServerSigns {
    /// What is known of one protocol.
    struct Way {
        Fact<Offer> offer{};     ///< unknown where the whole host is down
        bool takesTokensOnly{};  ///< for certain
        bool needsStartTls{};
    };

    Way imap{};
    Way pop3{};
    Fact<bool> pop3Uidl{};
    Fact<std::optional<int>> pop3Expire{};
    bool isMicrosoft365{};
    bool needsBridge{};
    bool takesExchangeOnly{};
    bool takesOwnProgramOnly{};
    bool isNothingNamed{};  ///< no source named a server: then no type is decided

    const Way& of(Protocol protocol) const { return protocol == Protocol::Imap ? imap : pop3; }
};

/// Looks all of them up.
ServerSigns serverSigns(const Facts& facts);

}  // namespace mailadvisor
