#include "discovery/login_pattern.h"

#include "base/ascii.h"
#include "discovery/placeholders.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mailadvisor {
namespace {

template <class Tell>
DiscoveryFacts withLogins(DiscoveryFacts facts, Tell tell) {
    std::ranges::for_each(facts.candidates, tell);
    for (auto& conflict : facts.conflicts) std::ranges::for_each(conflict.sides, tell);
    return facts;
}

bool isNameOf(const EmailAddress& address, std::string_view login) {
    return equalsIgnoringCase(login, address.ascii()) ||
           equalsIgnoringCase(login, address.display()) ||
           equalsIgnoringCase(login, address.localPart);
}

}  // namespace

bool setLogin(Candidate& server, std::string_view pattern, const EmailAddress& address) {
    auto login = expandPlaceholders(pattern, address);
    if (!login) return false;
    server.username = *std::move(login);
    const bool isOneName = !namesPerson(pattern) && isNameOf(address, pattern);
    server.usernamePattern = isOneName ? std::string_view{} : pattern;
    return true;
}

std::string patternBehind(std::string_view login, const EmailAddress& asked,
                          const EmailAddress& address) {
    const std::array<std::pair<std::string, std::string_view>, 3> meanings{
        {{asked.ascii(), addressPattern},
         {address.domain, "%EMAILDOMAIN%"},
         {asked.localPart, "%EMAILLOCALPART%"}}};
    std::string pattern;
    while (!login.empty()) {
        const auto meant = std::ranges::find_if(meanings, [&](const auto& meaning) {
            return equalsIgnoringCase(login.substr(0, meaning.first.size()), meaning.first);
        });
        if (meant == meanings.end()) {
            pattern += login.front();
            login.remove_prefix(1);
        } else {
            pattern += meant->second;
            login.remove_prefix(meant->first.size());
        }
    }
    return pattern;
}

DiscoveryFacts withoutPerson(DiscoveryFacts facts) {
    return withLogins(std::move(facts), [](Candidate& candidate) { candidate.username.clear(); });
}

DiscoveryFacts toldFor(DiscoveryFacts facts, const EmailAddress& address) {
    return withLogins(std::move(facts), [&](Candidate& candidate) {
        candidate.username =
            expandPlaceholders(candidate.usernamePattern, address).value_or(std::string{});
    });
}

}  // namespace mailadvisor
