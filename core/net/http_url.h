#pragma once

#include "base/units.h"

#include <optional>
#include <string>

namespace mailadvisor {

/// An http or https URL as far as the network needs to know it.
struct HttpUrl {
    std::string text{};
    std::string host{};  ///< IPv6 without brackets
    Port port{};         ///< the scheme's own when none is written
    bool isHttps{};

    /// Nothing for other schemes, user names or passwords in the URL, and hosts that are no
    /// ASCII names.
    static std::optional<HttpUrl> parse(const std::string& text);
};

}  // namespace mailadvisor
