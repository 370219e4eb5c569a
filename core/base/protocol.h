#pragma once

#include "base/units.h"

#include <array>
#include <optional>
#include <string_view>

namespace mailadvisor {

/// The three protocols a mail account is made of (RFC 9051, RFC 1939, RFC 6409).
enum class Protocol { Imap, Pop3, Smtp };

inline constexpr std::array allProtocols{Protocol::Imap, Protocol::Pop3, Protocol::Smtp};

/// How a connection is encrypted: from the first byte (RFC 8314 §3), by an upgrade, or not at all.
enum class Security { Tls, StartTls, Plain };

std::string_view nameOf(Protocol protocol);
std::string_view nameOf(Security security);

/// As people write it, the same in every language: "IMAP".
std::string_view properName(Protocol protocol);

/// Where mail programs find a protocol (RFC 8314 §3, RFC 9051 §2.1, RFC 1939 §3): 993, 995 and 465
/// with TLS from the start, 143, 110 and 587 otherwise. Sending means submission (RFC 6409).
constexpr Port standardPort(Protocol protocol, Security security) {
    const bool isTls = security == Security::Tls;
    switch (protocol) {
        case Protocol::Imap: return isTls ? Port{993} : Port{143};
        case Protocol::Pop3: return isTls ? Port{995} : Port{110};
        case Protocol::Smtp: return isTls ? Port{465} : Port{587};
    }
    return {};
}

/// Where servers hand mail to one another (RFC 5321 §4.5.4.2). Many networks close it to everyone
/// else: silence there says nothing about the server.
inline constexpr Port relayPort{25};

std::optional<Protocol> protocolFromName(std::string_view name);
/// The same for what mail is read by: Imap or Pop3.
std::optional<Protocol> incomingProtocolFromName(std::string_view name);
std::optional<Security> securityFromName(std::string_view name);

}  // namespace mailadvisor
