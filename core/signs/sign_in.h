#pragma once

#include "facts/endpoint_facts.h"

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// With what a person can sign in at a server.
struct SignInWays {
    bool password{};   ///< the password itself, inside TLS: PLAIN, LOGIN or the bare command
    bool challenge{};  ///< the password is proven and never sent: SCRAM, CRAM-MD5, NTLM
    bool token{};      ///< an OAuth2 access token: XOAUTH2, OAUTHBEARER (RFC 7628)
    bool other{};      ///< neither of them: a Kerberos ticket, the client's certificate

    bool takesPassword() const { return password || challenge; }

    /// A password does not work there: a program that knows no OAuth2 cannot sign in.
    bool takesTokensOnly() const { return token && !takesPassword() && !other; }

    friend bool operator==(const SignInWays&, const SignInWays&) = default;
};

/// The one decision about what an endpoint takes, whoever asks: report, rules, writers or sign-in.
///
/// Beside what `auth` lists it knows two things that servers do not say. At Google a bare command
/// (IMAP's LOGIN, POP3's USER) beside SASL methods that all take tokens is a leftover that refuses
/// every password; elsewhere it is believed. Methods that no mail program has (OAuth 1, ANONYMOUS,
/// inventions) help nobody. Microsoft's servers take tokens only, whatever they list, but for
/// sending, where they still take a password if an admin allows it. Unknown when the endpoint did
/// not tell its methods; nothing at all in it when it told of none.
Fact<SignInWays> signInWays(const EndpointFacts& endpoint);

/// What several endpoints of one protocol come to: every way that one of them has. Unknown when
/// none of them is known.
Fact<SignInWays> signInWays(const std::vector<const EndpointFacts*>& endpoints);

/// The ways of an endpoint in autoconfig's words (`base/auth_word.h`): the password itself first,
/// for every program can do that, then in the server's order. Empty when they are unknown.
std::vector<std::string> authWordsOf(const EndpointFacts& endpoint);

/// The words of `said` that the endpoint refutes: ways that a server lists where it has them, and
/// this one does not. None where it tells of no way at all.
std::vector<std::string> refutedAuthWords(const EndpointFacts& endpoint,
                                          const std::vector<std::string>& said);

/// True for the mail servers of Microsoft 365 and Outlook.com with the national clouds: they have
/// switched passwords off although they still list PLAIN.
bool isMicrosoftHost(std::string_view host);

}  // namespace mailadvisor
