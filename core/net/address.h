#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// The address in its shortest form when `text` is an IPv4 or IPv6 literal (brackets around IPv6
/// are taken off), else nothing.
std::optional<std::string> ipLiteral(std::string_view text);

/// True when the address can belong to a server on the public internet: not loopback, private
/// (RFC 1918, RFC 4193), link-local (cloud metadata too), shared (RFC 6598), documentation,
/// multicast or reserved (IANA special-purpose registries). An IPv4 address inside IPv6 counts
/// as itself. False for anything that is not an address.
bool isPublicAddress(std::string_view address);

/// True for names that never stand for a public server: `localhost`, `.local`, `.internal`,
/// `.test` and their like (RFC 6761, RFC 6762, RFC 8375), and names without a dot.
bool isSpecialUseName(std::string_view host);

}  // namespace mailadvisor
