#include "discovery/published_host.h"

#include "base/ascii.h"
#include "base/host_name.h"
#include "base/lists.h"
#include "discovery/host_check.h"
#include "discovery/placeholders.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

// Labels that stand in examples and in files of hosting panels until somebody replaces them; each
// was looked for and is no hoster's (so not `mydomain`, `your-server`, which are).
constexpr std::array<std::string_view, 12> templateLabels{
    "hostname", "mailhostname", "yourhostname", "yourdomain",   "your-domain", "yourcompany",
    "changeme", "change-me",    "placeholder",  "your-company", "fqdn",        "tld"};

constexpr std::array<std::string_view, 16> templateLogins{
    "username",      "user-name",    "user_name", "yourname",      "your-name",  "your_name",
    "yourusername",  "login",        "user",      "youremail",     "your-email", "your_email",
    "your_username", "emailaddress", "email",     "emaillocalpart"};

// RFC 2606 §3 and §2: nobody's server is there.
constexpr std::array<std::string_view, 4> zonesOfExamples{"example.com", "example.net",
                                                          "example.org", "invalid"};

/// `{{ host }}`, `${host}`, `<host>`, `[host]`, `__HOST__`, `@@HOST@@`, `#HOST#`.
bool hasTemplateMark(std::string_view text) {
    constexpr std::array<std::string_view, 7> marks{"{", "}", "<", ">", "$(", "@@", "__"};
    const auto isIn = [text](std::string_view mark) {
        return text.find(mark) != std::string_view::npos;
    };
    if (std::ranges::any_of(marks, isIn)) return true;
    if (text.size() < 3) return false;
    const bool isBracketed = text.front() == '[' && text.back() == ']';
    const bool isHashed = text.front() == '#' && text.back() == '#';
    return isHashed || (isBracketed && text.find(':') == std::string_view::npos);
}

bool hasLabel(std::string_view host, std::string_view label) {
    while (!host.empty()) {
        const auto dot = std::min(host.find('.'), host.size());
        if (host.substr(0, dot) == label) return true;
        host.remove_prefix(std::min(dot + 1, host.size()));
    }
    return false;
}

bool isOfTemplate(std::string_view name, const EmailAddress& address) {
    const bool hasWord = std::ranges::any_of(templateLabels, [&](std::string_view label) {
        return hasLabel(name, label) && !hasLabel(address.domain, label);
    });
    return hasWord || std::ranges::any_of(zonesOfExamples, [&](std::string_view zone) {
               return isAtOrBelow(name, zone) && !isAtOrBelow(address.domain, zone);
           });
}

}  // namespace

PublishedHost readPublishedHost(std::string_view text, const EmailAddress& address) {
    if (namesPerson(text)) return {{}, LintCode::NamesPersonInHost};
    if (isUnfilledHost(text, address)) return {{}, LintCode::UnfilledTemplate};
    const auto expanded = expandDomain(text, address);
    if (!expanded) return {{}, LintCode::UnexpandedPlaceholder};
    auto host = publishedHost(*expanded);
    if (!host) return {{}, LintCode::BadHost};
    const bool isSingleLabel = host->find('.') == std::string::npos;
    if (isSingleLabel && !looksLikeIpAddress(*host)) return {{}, LintCode::BadHost};
    return {*std::move(host), std::nullopt};
}

bool isUnfilledHost(std::string_view text, const EmailAddress& address) {
    return hasTemplateMark(text) || isOfTemplate(lowerAscii(text), address);
}

bool isUnfilledLogin(std::string_view text, const EmailAddress& address) {
    if (hasTemplateMark(text)) return true;
    const std::string login = lowerAscii(text);
    const auto at = login.rfind('@');
    if (at == std::string::npos) return contains(templateLogins, login);
    return isOfTemplate(login.substr(at + 1), address);
}

}  // namespace mailadvisor
