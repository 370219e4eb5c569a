#pragma once

#include "base/message.h"
#include "facts/facts.h"
#include "signs/tls_message.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// What may be wrong on this side rather than with the mail server.
enum class Suspicion {
    CaptivePortal,       ///< mail ports answered in HTTP: a network that wants a sign-in first
    PortsBlockedHere,    ///< no mail port answers from here although HTTPS works
    InterceptedTraffic,  ///< something between here and the server re-encrypts the connection
    ClockWrong,          ///< this machine's clock makes good certificates look invalid
};

/// The word of a suspicion in its sentences' ids.
std::string_view nameOf(Suspicion suspicion);

/// Every suspicion, for the tests that each has its sentences.
std::span<const Suspicion> allSuspicions();

/// A suspicion about this network or this machine: an explanation to look into, never a verdict;
/// nothing is trusted more because of it.
struct NetworkSuspicion {
    Suspicion kind{};
    std::string subject{};   ///< InterceptedTraffic: the product or issuer
    Timestamp observedAt{};  ///< ClockWrong: what the clock said

    friend bool operator==(const NetworkSuspicion&, const NetworkSuspicion&) = default;
};

/// Every suspicion that the facts bear out, in the order of Suspicion; mostly none.
///
/// Conservative: a port that answered in any way, a certificate that verified, or a single server
/// with one fault of its own speaks against it. Port 25 never counts.
std::vector<NetworkSuspicion> suspicionsOf(const Facts& facts);

/// `suspicion.<code>.user` or `.admin`.
Message messageOf(const NetworkSuspicion& suspicion, Audience audience);

}  // namespace mailadvisor
