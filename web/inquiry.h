#pragma once

#include "base/email_address.h"
#include "net/http_message.h"

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor::web {

/// The kinds of answers, as the log and the figures name them: a path may hold an address.
enum class Route {
    Autoconfig,        ///< Mozilla's file, at all its places
    AutodiscoverXml,   ///< Outlook's question (POX)
    AutodiscoverJson,  ///< where that question may be put
    Pacc,
    Profile,  ///< for Apple's devices
    Health,
    Metrics,
    Page,  ///< for people
    None,  ///< nothing of ours
};

std::string_view nameOf(Route route);

/// What a request is about.
struct Inquiry {
    Route route{Route::None};
    bool namesAddress{};                    ///< an address or something in its place was sent
    std::optional<EmailAddress> address{};  ///< the same where it is one
    /// The domain of what was sent, A-label form, also where the part before the @ can be none;
    /// empty when nothing of the kind was sent.
    std::string domain{};
};

/// The route by the path alone: mail programs write it in any case of letters. Everything that is
/// none of the published places is None.
Route routeOf(std::string_view path);

/// Reads a request: the address stands in the query of any place, in the body of Autodiscover's
/// question and behind the path of its JSON form.
Inquiry inquiryIn(const HttpRequest& request);

/// The first value of a query's parameter, the name in any case; nothing without it. A `+` stays
/// one: mail programs send addresses as they are.
std::optional<std::string> parameterOf(std::string_view query, std::string_view name);

}  // namespace mailadvisor::web
