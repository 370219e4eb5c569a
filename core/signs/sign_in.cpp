#include "signs/sign_in.h"

#include "base/ascii.h"
#include "base/auth_word.h"
#include "base/host_name.h"
#include "base/lists.h"
#include "signs/server_ability.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

// learn.microsoft.com "Deprecation of Basic authentication in Exchange Online" (IMAP and POP3 off
// since 2022, also for consumers since 2024), and "Microsoft 365 endpoints" for the clouds of the
// US government (office365.us) and of 21Vianet in China (partner.outlook.cn).
constexpr std::array<std::string_view, 5> microsoftDomains{
    "office365.com", "office365.us", "outlook.com", "outlook.office.com", "partner.outlook.cn"};

// Sending at Microsoft 365: SMTP AUTH with a password stays where an admin has it on. By default it
// goes off at the end of December 2026; the day of its removal is to be told in the second half of
// 2027 (MC786329, state of January 2026). Until then what the server lists counts.
constexpr std::string_view microsoftSubmission = "smtp.office365.com";

/// What a method of `EndpointFacts::auth` takes.
enum class Means {
    Password,
    Command,  ///< a command of the protocol that takes the password
    Challenge,
    Token,
    Ticket,       ///< of Kerberos
    Certificate,  ///< of the client, shown in the TLS handshake
    Nothing,      ///< nothing that a person has and a mail program sends
};

/// Of a method in lower case.
Means meansOf(const std::string& method) {
    if (method == "plain" || method == "login") return Means::Password;
    if (method == "login-command" || method == "user") return Means::Command;
    if (method == "xoauth2" || method == "oauthbearer") return Means::Token;
    const bool isChallenge = method.starts_with("scram-") || method == "cram-md5" ||
                             method == "digest-md5" || method == "ntlm";
    if (isChallenge) return Means::Challenge;
    if (method == "gssapi" || method == "gss-spnego" || method.starts_with("gs2-"))
        return Means::Ticket;
    return method == "external" ? Means::Certificate : Means::Nothing;
}

std::string_view wordOf(const std::string& method) {
    switch (meansOf(method)) {
        case Means::Password:
        case Means::Command: return auth_word::passwordCleartext;
        case Means::Challenge:
            return method == "ntlm" ? auth_word::ntlm : auth_word::passwordEncrypted;
        case Means::Token: return auth_word::oauth2;
        case Means::Ticket: return auth_word::gssapi;
        case Means::Certificate: return auth_word::tlsClientCertificate;
        case Means::Nothing: return {};
    }
    return {};
}

/// True for the ways that a server lists; the others (`none`, a client's address or certificate)
/// are agreed on elsewhere, and what it lists says nothing about them.
bool isSeenInOffer(std::string_view word) {
    return word == auth_word::passwordCleartext || word == auth_word::passwordEncrypted ||
           word == auth_word::oauth2 || word == auth_word::gssapi || word == auth_word::ntlm;
}

}  // namespace

bool isMicrosoftHost(std::string_view host) {
    const std::string name = lowerAscii(host);
    return std::ranges::any_of(microsoftDomains,
                               [&](std::string_view domain) { return isAtOrBelow(name, domain); });
}

Fact<SignInWays> signInWays(const EndpointFacts& endpoint) {
    const bool isSubmission = lowerAscii(endpoint.host) == microsoftSubmission;
    if (isMicrosoftHost(endpoint.host) && !isSubmission)
        return Fact<SignInWays>::known({.token = true});
    if (!endpoint.auth.isKnown()) return Fact<SignInWays>::unknown(endpoint.auth.why());
    SignInWays ways;
    bool hasCommand = false;
    for (const auto& method : *endpoint.auth) {
        switch (meansOf(lowerAscii(method))) {
            case Means::Password: ways.password = true; break;
            case Means::Command: hasCommand = true; break;
            case Means::Challenge: ways.challenge = true; break;
            case Means::Token: ways.token = true; break;
            case Means::Ticket:
            case Means::Certificate: ways.other = true; break;
            case Means::Nothing: break;
        }
    }
    const bool isLeftover = ways.takesTokensOnly() && softwareOf(endpoint).valueOr({}) == "Gmail";
    ways.password = ways.password || (hasCommand && !isLeftover);
    return Fact<SignInWays>::known(ways);
}

Fact<SignInWays> signInWays(const std::vector<const EndpointFacts*>& endpoints) {
    auto all = Fact<SignInWays>::unknown(Unknown::NotOffered);
    for (const auto* endpoint : endpoints) {
        const auto ways = signInWays(*endpoint);
        if (!ways.isKnown()) continue;
        const SignInWays before = all.valueOr({});
        all = Fact<SignInWays>::known({before.password || ways->password,
                                       before.challenge || ways->challenge,
                                       before.token || ways->token, before.other || ways->other});
    }
    return all;
}

std::vector<std::string> authWordsOf(const EndpointFacts& endpoint) {
    const auto ways = signInWays(endpoint);
    if (!ways.isKnown()) return {};
    if (ways->takesTokensOnly()) return {std::string(auth_word::oauth2)};
    std::vector<std::string> words;
    for (const auto& method : *endpoint.auth) {
        const std::string word{wordOf(lowerAscii(method))};
        if (!word.empty()) addNew(words, word);
    }
    std::ranges::stable_partition(
        words, [](const std::string& word) { return word == auth_word::passwordCleartext; });
    return words;
}

std::vector<std::string> refutedAuthWords(const EndpointFacts& endpoint,
                                          const std::vector<std::string>& said) {
    const auto offered = authWordsOf(endpoint);
    std::vector<std::string> refuted;
    if (offered.empty()) return refuted;
    for (const auto& word : said) {
        if (isSeenInOffer(word) && !contains(offered, word)) addNew(refuted, word);
    }
    return refuted;
}

}  // namespace mailadvisor
