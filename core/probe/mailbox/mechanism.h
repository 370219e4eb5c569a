#pragma once

#include "facts/endpoint_facts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

struct Login;

/// The ways to sign in, the preferred first: with a password, then with an access token. CRAM-MD5
/// and DIGEST-MD5 are left out on purpose: they make the server keep the password in a readable
/// form.
enum class Mechanism {
    ScramSha256Plus,
    ScramSha256,
    ScramSha1Plus,
    ScramSha1,
    Plain,
    Login,         ///< the SASL mechanism LOGIN
    LoginCommand,  ///< IMAP's LOGIN
    UserPass,      ///< POP3's USER and PASS
    OAuthBearer,   ///< RFC 7628
    XOAuth2,       ///< the same as Google and Microsoft had it before
};

/// The name as in EndpointFacts::auth.
std::string_view nameOf(Mechanism mechanism);

/// True for the two that are commands of their protocol, not SASL.
bool isCommand(Mechanism mechanism);

/// True for those that take an access token in place of a password.
bool takesToken(Mechanism mechanism);

/// True for those by which a master user can name the mailbox (probe.h, Login): PLAIN, and what
/// takes a name with an asterisk as it stands. For SCRAM servers keep what only fits one name.
bool canBeForAnother(Mechanism mechanism);

/// The name that signs in by this way.
std::string signInName(Mechanism mechanism, const Login& login);

/// True for SCRAM with channel binding.
bool bindsChannel(Mechanism mechanism);

/// What the choice depends on besides what is offered.
struct SignInConditions {
    bool canBindChannel{};  ///< the TLS session gives binding data
    bool isAscii{true};     ///< user name and password; others need SASL, which is UTF-8
    bool hasToken{};        ///< the secret is an access token, not a password
    bool isForAnother{};    ///< a master user signs in to somebody else's mailbox
};

/// The best of `offered` (as in EndpointFacts::auth) that we can do under the conditions.
std::optional<Mechanism> chooseMechanism(const std::vector<std::string>& offered,
                                         SignInConditions conditions);

/// The way to sign in, or why there is none: OAuth2Only, NoCommonMechanism.
struct MechanismChoice {
    std::optional<Mechanism> mechanism{};
    Reason reason{};
};

/// How to sign in at an endpoint, where it takes what there is (signs/sign_in.h). A server that
/// does not say what it takes may be tried with a password, by the command that every one has
/// (RFC 1939 USER, RFC 3501 LOGIN; SMTP has none); a token goes only where OAuth2 is offered.
MechanismChoice mechanismAt(const EndpointFacts& endpoint, SignInConditions conditions);

}  // namespace mailadvisor
