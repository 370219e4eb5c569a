#include "advisor/choose_server.h"

#include "base/lists.h"
#include "signs/sign_in.h"
#include "signs/trust.h"
#include "signs/usable.h"

#include <algorithm>

namespace mailadvisor {
namespace {

/// What the sources say, as far as the server bears it out; else what the server itself offers.
std::vector<std::string> authAt(const EndpointFacts& endpoint, std::vector<std::string> said) {
    const auto refuted = refutedAuthWords(endpoint, said);
    std::erase_if(said, [&](const std::string& word) { return contains(refuted, word); });
    return said.empty() ? authWordsOf(endpoint) : said;
}

}  // namespace

const EndpointFacts* chooseEndpoint(const Facts& facts, Protocol protocol, bool acceptsUntrusted) {
    for (const auto* endpoint : usableEndpoints(facts, protocol)) {
        if (vouchingFor(facts, *endpoint, acceptsUntrusted) != Vouching::None) return endpoint;
    }
    return nullptr;
}

std::string loginName(const Facts& facts, const std::string& username, bool acceptsUntrusted) {
    if (!username.empty()) return username;
    for (const auto protocol : {Protocol::Imap, Protocol::Pop3}) {
        const auto* endpoint = chooseEndpoint(facts, protocol, acceptsUntrusted);
        if (endpoint == nullptr) continue;
        auto words = vouchedWords(facts, *endpoint, acceptsUntrusted);
        if (!words.username.empty()) return words.username;
    }
    if (hasOtherLogin(facts)) return {};
    return facts.address ? facts.address->ascii() : std::string{};
}

Server serverAt(const Facts& facts, const EndpointFacts& endpoint,
                const std::string& fallbackUsername, bool acceptsUntrusted) {
    auto words = vouchedWords(facts, endpoint, acceptsUntrusted);
    Server server;
    server.host = endpoint.host;
    server.port = endpoint.port;
    server.security = endpoint.security;
    server.username = words.username.empty() ? fallbackUsername : words.username;
    server.auth = authAt(endpoint, std::move(words.auth));
    return server;
}

}  // namespace mailadvisor
