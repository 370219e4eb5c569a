#include "web/router.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "base/lists.h"
#include "web/answers.h"
#include "web/page/page.h"

#include <array>
#include <utility>

namespace mailadvisor::web {
namespace {

constexpr std::array<std::string_view, 2> reading{"GET", "HEAD"};

/// A proxy in front said that the visitor came without encryption. One that says nothing must not
/// be led in a circle.
bool cameInClear(const HttpRequest& request) {
    if (request.isSecure) return false;
    const auto forwarded = lowerAscii(request.field("Forwarded"));
    return equalsIgnoringCase(trimmed(request.field("X-Forwarded-Proto")), "http") ||
           forwarded.find("proto=http") != std::string::npos;
}

/// The path as it stands in a URL (RFC 3986 §3.3).
std::string inUrl(std::string_view path) {
    constexpr std::string_view plain = "/-._~!$&'()*+,;=:@";
    std::string text;
    for (const char c : path) {
        if (isAsciiAlphanumeric(c) || plain.find(c) != std::string_view::npos) {
            text += c;
        } else {
            appendPercentEncoded(text, c);
        }
    }
    return text;
}

/// The same place by https; a question keeps its method and body (RFC 9110 §15.4.8).
HttpReply toHttps(const HttpRequest& request) {
    auto reply = plainReply(contains(reading, request.method) ? 301 : 307, "Use https");
    const std::string query = request.query.empty() ? "" : "?" + request.query;
    reply.fields.push_back({"Location", "https://" + request.host + inUrl(request.path) + query});
    return reply;
}

/// For web pages that read the settings (Fetch, "CORS-preflight").
HttpReply preflight(Route route) {
    HttpReply reply;
    reply.status = 204;
    const bool isPublic = route == Route::Autoconfig || route == Route::Pacc;
    const bool isAsked = route == Route::AutodiscoverXml || route == Route::Page;
    reply.fields = {{"Allow", isAsked ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS"},
                    {"Cache-Control", "no-store"}};
    if (!isPublic) return reply;
    reply.fields.push_back({"Access-Control-Allow-Origin", "*"});
    reply.fields.push_back({"Access-Control-Allow-Methods", "GET"});
    return reply;
}

bool takes(Route route, const HttpRequest& request) {
    if (contains(reading, request.method)) return true;
    return route == Route::AutodiscoverXml && request.method == "POST";
}

class Router {
public:
    Router(const Site& site, const HttpRequest& request, Timestamp now, const FoundElsewhere& found)
        : site_(site), request_(request), now_(now), elsewhere_(found.domain.get()) {}

    Answered answer() const {
        const Inquiry inquiry = inquiryIn(request_);
        const auto* atHost = site_.domains.ofHost(request_.host);
        const bool isPageHost =
            request_.host == site_.pageHost || site_.domains.ofPage(request_.host) != nullptr;
        if (inquiry.route == Route::None) {
            if (!isPageHost) return {plainReply(404, "Not found"), Route::None, {}};
            return {pageReply(), Route::Page, {}};
        }
        const ServedDomain* served = domainOf(inquiry, atHost);
        const bool isKnownHost = atHost != nullptr || isPageHost || served != nullptr;
        Answered answered{{}, inquiry.route, isServed(served) ? served->domain.domain : ""};
        answered.reply = isKnownHost ? published(inquiry, served) : unknownHost(inquiry);
        return answered;
    }

private:
    /// The domain of what was sent counts, where there is one: at a host of ours too.
    const ServedDomain* domainOf(const Inquiry& inquiry, const ServedDomain* atHost) const {
        if (inquiry.domain.empty()) return atHost;
        const auto* served = site_.domains.ofAddress(inquiry.domain);
        if (served != nullptr || elsewhere_ == nullptr) return served;
        return elsewhere_->domain.domain == inquiry.domain ? elsewhere_ : nullptr;
    }

    bool isServed(const ServedDomain* served) const {
        return served != nullptr && served != elsewhere_;
    }

    HttpReply unknownHost(const Inquiry& inquiry) const {
        const bool isAutodiscover =
            inquiry.route == Route::AutodiscoverXml && takes(inquiry.route, request_);
        return isAutodiscover ? autodiscoverReply(nullptr, inquiry, request_)
                              : plainReply(404, "Not found");
    }

    HttpReply published(const Inquiry& inquiry, const ServedDomain* served) const {
        if (request_.method == "OPTIONS") return preflight(inquiry.route);
        if (!takes(inquiry.route, request_)) {
            const bool isAsked = inquiry.route == Route::AutodiscoverXml;
            return methodNotAllowed(isAsked ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS");
        }
        if (cameInClear(request_)) return toHttps(request_);
        switch (inquiry.route) {
            case Route::Autoconfig: return autoconfigReply(served, request_);
            case Route::AutodiscoverXml: return autodiscoverReply(served, inquiry, request_);
            case Route::AutodiscoverJson: return autodiscoverJsonReply(served, inquiry, request_);
            case Route::Pacc: return paccReply(served, request_);
            case Route::Profile:
                return profileReply(served, inquiry, request_, site_.programs, helpDeskOf(served));
            case Route::Health:
            case Route::Metrics:
            case Route::Page:
            case Route::None: break;
        }
        return plainReply(404, "Not found");
    }

    std::string_view helpDeskOf(const ServedDomain* served) const {
        const bool hasOwn = served != nullptr && !served->domain.helpDesk.empty();
        return hasOwn ? served->domain.helpDesk : site_.policy.helpDesk;
    }

    HttpReply pageReply() const {
        if (cameInClear(request_)) return toHttps(request_);
        PageSite shown{.policy = site_.policy, .programs = site_.programs};
        shown.find = [this](std::string_view domain) -> const PageDomain* {
            const auto* served = site_.domains.ofAddress(domain);
            const bool isFound =
                served == nullptr && elsewhere_ != nullptr && elsewhere_->domain.domain == domain;
            if (isFound) served = elsewhere_;
            return served == nullptr ? nullptr : &served->shown;
        };
        const auto* own = site_.domains.ofPage(request_.host);
        const bool isTheOnly = own == nullptr && site_.domains.all().size() == 1;
        if (isTheOnly) own = site_.domains.all().begin()->second.get();
        if (own != nullptr) shown.own = &own->shown;
        shown.baseUrl =
            request_.host == site_.pageHost ? site_.baseUrl : "https://" + request_.host;
        shown.now = now_;
        shown.people = site_.people.get();
        return page(shown, request_);
    }

    const Site& site_;
    const HttpRequest& request_;
    Timestamp now_;
    const ServedDomain* elsewhere_;
};

/// The forms of the page send the address, or its domain alone, in their field of that name.
std::string domainInForm(const HttpRequest& request) {
    const auto typed = parameterOf(request.body, "address");
    if (!typed) return {};
    const auto address = EmailAddress::ofDomain(*typed);
    return address ? address->domain : std::string{};
}

}  // namespace

Answered answerTo(const Site& site, const HttpRequest& request, Timestamp now,
                  const FoundElsewhere& found) {
    return Router(site, request, now, found).answer();
}

std::string foreignDomainIn(const Site& site, const HttpRequest& request) {
    const Inquiry inquiry = inquiryIn(request);
    const bool isPage =
        inquiry.route == Route::None && request.method == "POST" && request.host == site.pageHost;
    const bool isLookedUp = inquiry.route == Route::Autoconfig ||
                            inquiry.route == Route::AutodiscoverXml ||
                            inquiry.route == Route::Profile;
    std::string domain;
    if (isPage) {
        domain = domainInForm(request);
    } else if (isLookedUp && inquiry.address) {
        domain = inquiry.domain;
    }
    return site.domains.ofAddress(domain) == nullptr ? domain : std::string{};
}

}  // namespace mailadvisor::web
