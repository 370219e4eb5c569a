#pragma once

#include <span>
#include <string_view>

namespace mailadvisor {

/// How a hoster names the machines that many of its customers' mail shares, below a parent domain
/// under which customers may have machines of their own as well. Names are lower case.
struct SharedMachines {
    std::string_view hoster{};
    std::string_view parent{};
    std::span<const std::string_view> patterns{};  ///< labels before the parent; `#` = some digits
};

/// Every row. Seen in public set-up files of customers (2026-11), stated by no hoster: a name
/// vouches for nothing until the same address leads there and the certificate verifies for it.
std::span<const SharedMachines> allSharedMachines();

/// True for a name that one of these hosters gives its shared mail machines.
bool isSharedMachine(std::string_view host);

}  // namespace mailadvisor
