#pragma once

#include <optional>
#include <string_view>

namespace mailadvisor {

/// The three protocols a mail account is made of (RFC 9051, RFC 1939, RFC 6409).
enum class Protocol { Imap, Pop3, Smtp };

/// How a connection is encrypted: from the first byte (RFC 8314 §3), by an upgrade, or not at all.
enum class Security { Tls, StartTls, Plain };

std::string_view nameOf(Protocol protocol);
std::string_view nameOf(Security security);
std::optional<Protocol> protocolFromName(std::string_view name);
std::optional<Security> securityFromName(std::string_view name);

}  // namespace mailadvisor
