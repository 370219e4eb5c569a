#pragma once

#include "account/platform.h"

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor::web {

/// What the browser says of itself: a hint for the order of things, never more.
struct Visitor {
    std::optional<Platform> platform{};  ///< nothing when it does not say
    /// The app whose built-in browser this is, such as `LINE`: it opens no settings file.
    std::string app{};

    bool isInApp() const { return !app.empty(); }

    friend bool operator==(const Visitor&, const Visitor&) = default;
};

/// Reads a User-Agent header (RFC 9110 §10.1.5), whatever stands in it.
Visitor visitorOf(std::string_view userAgent);

}  // namespace mailadvisor::web
