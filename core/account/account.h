#pragma once

#include "base/protocol.h"
#include "base/units.h"

#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// A server an account uses.
struct Server {
    std::string host{};
    Port port{};
    Security security{};
    std::string username{};
    std::vector<std::string> auth{};  ///< autoconfig's words, best first; empty = password

    friend bool operator==(const Server&, const Server&) = default;
};

/// What a POP3 program leaves on the server. Ignored for IMAP.
struct Pop3Settings {
    bool leaveOnServer{true};
    std::optional<int> deleteAfterDays{};  ///< nothing = never delete

    friend bool operator==(const Pop3Settings&, const Pop3Settings&) = default;
};

/// The chosen settings of one mailbox: all a client writer needs. No password field exists.
struct Account {
    std::string address{};
    std::string displayName{};
    Protocol protocol{};  ///< of the incoming server: Imap or Pop3
    Server incoming{};
    std::optional<Server> outgoing{};  ///< nothing when no SMTP server was found
    Pop3Settings pop3{};
    /// Other mail of the domain lives in Microsoft 365: a program that looks there first finds the
    /// wrong place.
    bool isAlsoInMicrosoft365{};

    friend bool operator==(const Account&, const Account&) = default;
};

}  // namespace mailadvisor
