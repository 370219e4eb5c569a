#include "web/inquiry.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "base/host_name.h"
#include "web/autodiscover_question.h"

#include <algorithm>
#include <array>

namespace mailadvisor::web {
namespace {

struct Place {
    std::string_view path{};  ///< lower case
    Route route{};
};

// Nine asks below /v1.1 (serve-facts), others leave Autodiscover's folder out.
constexpr std::array places{
    Place{"/mail/config-v1.1.xml", Route::Autoconfig},
    Place{"/.well-known/autoconfig/mail/config-v1.1.xml", Route::Autoconfig},
    Place{"/v1.1/mail/config-v1.1.xml", Route::Autoconfig},
    Place{"/autodiscover/autodiscover.xml", Route::AutodiscoverXml},
    Place{"/autodiscover.xml", Route::AutodiscoverXml},
    Place{"/autodiscover/autodiscover.json", Route::AutodiscoverJson},
    Place{"/autodiscover.json", Route::AutodiscoverJson},
    Place{"/.well-known/user-agent-configuration.json", Route::Pacc},
    Place{"/email.mobileconfig", Route::Profile},
    Place{"/health", Route::Health},
    Place{"/metrics", Route::Metrics},
};

constexpr std::array addressParameters{"emailaddress", "email", "mail", "address"};

/// Autodiscover's JSON form may carry the address as the last part of its path.
std::string_view addressBehind(std::string_view path) {
    const auto last = path.substr(path.rfind('/') + 1);
    return last.find('@') == std::string_view::npos ? std::string_view{} : last;
}

std::optional<std::string> addressSent(const HttpRequest& request, Route route) {
    for (const std::string_view name : addressParameters) {
        if (auto value = parameterOf(request.query, name)) return value;
    }
    if (route == Route::AutodiscoverJson && !addressBehind(request.path).empty())
        return std::string(addressBehind(request.path));
    if (route == Route::AutodiscoverXml && request.method == "POST")
        return autodiscoverQuestionIn(request.body).address;
    return std::nullopt;
}

/// The domain of what may be no address: many programs ask with a word of their own before the @.
std::string domainOf(std::string_view sent) {
    const auto at = sent.rfind('@');
    if (at == std::string_view::npos) return {};
    const auto host = normaliseHost(trimmed(sent.substr(at + 1)));
    return host ? *host : std::string{};
}

}  // namespace

std::string_view nameOf(Route route) {
    switch (route) {
        case Route::Autoconfig: return "autoconfig";
        case Route::AutodiscoverXml: return "autodiscover-xml";
        case Route::AutodiscoverJson: return "autodiscover-json";
        case Route::Pacc: return "pacc";
        case Route::Profile: return "profile";
        case Route::Health: return "health";
        case Route::Metrics: return "metrics";
        case Route::Page: return "page";
        case Route::None: return "none";
    }
    return {};
}

Route routeOf(std::string_view path) {
    const std::string lower = lowerAscii(path);
    for (const auto& place : places) {
        if (lower == place.path) return place.route;
        const bool isBelow = place.route == Route::AutodiscoverJson &&
                             lower.starts_with(std::string(place.path) + "/");
        if (isBelow) return place.route;
    }
    return Route::None;
}

std::optional<std::string> parameterOf(std::string_view query, std::string_view name) {
    while (!query.empty()) {
        const auto pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), pair.size() + 1));
        const auto equals = std::min(pair.find('='), pair.size());
        if (!equalsIgnoringCase(percentDecoded(pair.substr(0, equals)), name)) continue;
        return percentDecoded(pair.substr(std::min(pair.size(), equals + 1)));
    }
    return std::nullopt;
}

Inquiry inquiryIn(const HttpRequest& request) {
    Inquiry inquiry;
    inquiry.route = routeOf(request.path);
    const auto sent = addressSent(request, inquiry.route);
    if (!sent || trimmed(*sent).empty()) return inquiry;
    inquiry.namesAddress = true;
    auto address = EmailAddress::parse(*sent);
    if (address) inquiry.address = *std::move(address);
    inquiry.domain = inquiry.address ? inquiry.address->domain : domainOf(*sent);
    return inquiry;
}

}  // namespace mailadvisor::web
