#include "probe/mailbox/sign_in_place.h"

#include "base/ascii.h"
#include "signs/sign_in.h"

#include <utility>

namespace mailadvisor {
namespace {

Unknown whyOf(EndpointState state) {
    switch (state) {
        case EndpointState::Refused: return Unknown::Refused;
        case EndpointState::TimedOut: return Unknown::TimedOut;
        case EndpointState::TlsFailed: return Unknown::TlsFailed;
        case EndpointState::Garbled: return Unknown::Garbled;
        case EndpointState::Open:
        case EndpointState::Unreachable:
        case EndpointState::NotProbed: break;
    }
    return Unknown::NotProbed;
}

// A line break or NUL would end the command and start another; it is never escaped, only refused.
bool isSendable(std::string_view text) {
    return text.find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos;
}

/// What is known of some hosts before anything is asked.
bool takesTokensOnly(const std::string& host) {
    EndpointFacts unasked;
    unasked.host = host;
    return signInWays(unasked).valueOr({}).takesTokensOnly();
}

/// Why this login is not for any connection to the host; None when it may be.
Reason whyNotToConnect(const Target& target, const Login& login) {
    const bool isWhole = !login.username.empty() && isSendable(login.username + login.mailbox) &&
                         isSendable(login.password.reveal());
    if (!isWhole) return Reason::LoginNotSendable;
    const bool hasToken = login.kind == CredentialKind::AccessToken;
    return !hasToken && takesTokensOnly(target.host) ? Reason::OAuth2Only : Reason::None;
}

void notReached(SignInPlace& place) {
    place.outcome = LoginOutcome::Failed;
    place.reason = place.contact.facts.reason;
    place.why = whyOf(place.contact.facts.state);
}

void notPossible(SignInPlace& place, Reason reason) {
    place.outcome = LoginOutcome::Impossible;
    place.reason = reason;
    place.why = Unknown::NeedsLogin;
}

}  // namespace

Task<SignInPlace> reachSignInPlace(Network& network, Target target, const Login& login,
                                   Deadline deadline, bool expectsLogin) {
    SignInPlace place;
    const Reason obstacle = expectsLogin ? whyNotToConnect(target, login) : Reason::None;
    if (obstacle != Reason::None) {
        notPossible(place, obstacle);
        co_return std::move(place);
    }
    ConnectionFailure failure{};
    const Destination destination =
        co_await findDestination(network, target.host, target.port, deadline, failure);
    if (failure != ConnectionFailure::None) {
        place.contact.facts = notConnected(target, failure);
        notReached(place);
        co_return std::move(place);
    }
    place.contact = co_await makeContact(network, target, destination, true, deadline);
    const EndpointFacts& facts = place.contact.facts;
    if (facts.state != EndpointState::Open) {
        notReached(place);
        co_return std::move(place);
    }
    const bool lacksTls = facts.reason == Reason::StartTlsNotOffered;
    if (!lacksTls) place.connection = VerifiedConnection::from(*place.contact.connection);
    if (!place.connection) {
        notPossible(place, Reason::NoVerifiedConnection);
        co_return std::move(place);
    }
    if (!expectsLogin) co_return std::move(place);
    place.binding = {place.connection->channelBinding(),
                     place.contact.connection->observation().version == "TLSv1.3"};
    const SignInConditions conditions{
        !place.binding.data.empty(),
        isAscii(login.username + login.mailbox) && isAscii(login.password.reveal()),
        login.kind == CredentialKind::AccessToken, !login.mailbox.empty()};
    const MechanismChoice choice = mechanismAt(facts, conditions);
    place.mechanism = choice.mechanism;
    if (!choice.mechanism) notPossible(place, choice.reason);
    co_return std::move(place);
}

}  // namespace mailadvisor
