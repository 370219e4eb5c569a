#include "advisor/choose_server.h"

#include "base/ascii.h"
#include "base/email_address.h"
#include "signs/usable.h"

#include <algorithm>

namespace mailadvisor {
namespace {

bool isTrustworthy(const Facts& facts, const EndpointFacts& endpoint) {
    const auto& candidates = facts.discovery.candidates;
    return std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
        return candidate.trusted && candidate.host == endpoint.host;
    });
}

/// Autoconfig's word for a sign-in method as servers offer it; empty for one clients do not have.
std::string autoconfigWord(const std::string& mechanism) {
    const auto name = lowerAscii(mechanism);
    if (name == "plain" || name == "login" || name == "user" || name == "login-command")
        return "password-cleartext";
    if (name.starts_with("scram-") || name == "cram-md5" || name == "digest-md5")
        return "password-encrypted";
    if (name == "xoauth2" || name == "oauthbearer") return "OAuth2";
    if (name == "gssapi") return "GSSAPI";
    if (name == "ntlm") return "NTLM";
    return {};
}

/// What is offered, the most widely supported first: a password inside verified TLS.
std::vector<std::string> wordsFor(const EndpointFacts& endpoint) {
    if (!endpoint.auth.isKnown()) return {};
    std::vector<std::string> words;
    for (const auto& mechanism : *endpoint.auth) {
        auto word = autoconfigWord(mechanism);
        if (!word.empty() && std::find(words.begin(), words.end(), word) == words.end())
            words.push_back(word);
    }
    std::stable_partition(words.begin(), words.end(),
                          [](const std::string& word) { return word == "password-cleartext"; });
    return words;
}

}  // namespace

const EndpointFacts* chooseEndpoint(const Facts& facts, Protocol protocol, bool acceptsUntrusted) {
    for (const auto* endpoint : usableEndpoints(facts, protocol)) {
        const bool isUnpublishedRelay = protocol == Protocol::Smtp && endpoint->port == relayPort &&
                                        candidateFor(facts, *endpoint) == nullptr;
        if (isUnpublishedRelay) continue;
        if (acceptsUntrusted || isTrustworthy(facts, *endpoint)) return endpoint;
    }
    return nullptr;
}

std::string usernameAt(const Facts& facts, const EndpointFacts& endpoint) {
    if (const auto* candidate = candidateFor(facts, endpoint)) return candidate->username;
    for (const auto& candidate : facts.discovery.candidates) {
        if (candidate.host == endpoint.host && !candidate.username.empty())
            return candidate.username;
    }
    return {};
}

std::string loginName(const Facts& facts, const std::string& username) {
    if (!username.empty()) return username;
    for (const auto protocol : {Protocol::Imap, Protocol::Pop3}) {
        const auto* endpoint = chooseEndpoint(facts, protocol, true);
        if (endpoint == nullptr) continue;
        if (auto found = usernameAt(facts, *endpoint); !found.empty()) return found;
    }
    const auto address = EmailAddress::parse(facts.address);
    return address ? address->ascii() : std::string{};
}

Server serverAt(const Facts& facts, const EndpointFacts& endpoint,
                const std::string& fallbackUsername) {
    Server server;
    server.host = endpoint.host;
    server.port = endpoint.port;
    server.security = endpoint.security;
    server.username = usernameAt(facts, endpoint);
    if (server.username.empty()) server.username = fallbackUsername;
    const auto* candidate = candidateFor(facts, endpoint);
    server.auth =
        candidate != nullptr && !candidate->auth.empty() ? candidate->auth : wordsFor(endpoint);
    return server;
}

}  // namespace mailadvisor
