#pragma once

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

std::optional<Protocol> protocolFromName(std::string_view name);
/// The same for what mail is read by: Imap or Pop3.
std::optional<Protocol> incomingProtocolFromName(std::string_view name);
std::optional<Security> securityFromName(std::string_view name);

}  // namespace mailadvisor
