#pragma once

#include "facts/endpoint_facts.h"

#include <optional>
#include <string_view>

namespace mailadvisor {

/// The name of the product (antivirus, web gateway, debugging proxy) whose own authority issued
/// this certificate in place of the server's; nothing for every other issuer.
///
/// Known by the names such authorities give themselves: a hint for an explanation, no proof.
std::optional<std::string_view> inspectionProduct(std::string_view issuer);

/// The same for all that a server sent; a self-signed certificate is an appliance's own.
std::optional<std::string_view> inspectionProductOf(const TlsFacts& tls);

}  // namespace mailadvisor
