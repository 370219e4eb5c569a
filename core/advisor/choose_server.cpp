#include "advisor/choose_server.h"

#include "base/auth_word.h"
#include "base/email_address.h"
#include "base/lists.h"
#include "signs/sign_in.h"
#include "signs/trust.h"
#include "signs/usable.h"

#include <algorithm>

namespace mailadvisor {
namespace {

/// True for the ways that a server lists; the others (`none`, a client's address or certificate)
/// are agreed on elsewhere, and what it lists says nothing about them.
bool isSeenInOffer(std::string_view word) {
    return word == auth_word::passwordCleartext || word == auth_word::passwordEncrypted ||
           word == auth_word::oauth2 || word == auth_word::gssapi || word == auth_word::ntlm;
}

/// What the sources say, as far as the server bears it out; else what the server itself offers.
std::vector<std::string> authAt(const EndpointFacts& endpoint, std::vector<std::string> said) {
    auto offered = authWordsOf(endpoint);
    if (offered.empty()) return said;
    const auto isRefuted = [&](const std::string& word) {
        return isSeenInOffer(word) && !contains(offered, word);
    };
    std::erase_if(said, isRefuted);
    return said.empty() ? offered : said;
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
    const auto address = EmailAddress::parse(facts.address);
    return address ? address->ascii() : std::string{};
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
