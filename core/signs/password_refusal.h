#pragma once

#include <string_view>

namespace mailadvisor {

/// True for servers of providers that have switched passwords off although they still list PLAIN.
bool isKnownToRefusePasswords(std::string_view host);

}  // namespace mailadvisor
