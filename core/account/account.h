#pragma once

#include "base/units.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// The type of an incoming server.
enum class IncomingType { Imap, Pop3 };

/// Encryption of an account's connection; the words are the JSON contract's.
enum class ConnectionSecurity { Tls, StartTls, Plain };

std::string_view nameOf(IncomingType type);
std::string_view nameOf(ConnectionSecurity security);
std::optional<IncomingType> incomingTypeFromName(std::string_view name);
std::optional<ConnectionSecurity> connectionSecurityFromName(std::string_view name);

/// A server an account uses.
struct Server {
    std::string host{};
    Port port{};
    ConnectionSecurity security{};
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
    IncomingType type{};
    Server incoming{};
    std::optional<Server> outgoing{};  ///< nothing when no SMTP server was found
    Pop3Settings pop3{};

    friend bool operator==(const Account&, const Account&) = default;
};

}  // namespace mailadvisor
