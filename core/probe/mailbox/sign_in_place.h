#pragma once

#include "facts/mailbox_facts.h"
#include "net/connection.h"
#include "probe/first_contact.h"
#include "probe/mailbox/mechanism.h"
#include "probe/mailbox/sasl.h"
#include "probe/probe.h"

#include <optional>

namespace mailadvisor {

/// A server that can be signed in to, or why it cannot.
struct SignInPlace {
    FirstContact contact{};                          ///< `facts` also where nothing can be done
    std::optional<VerifiedConnection> connection{};  ///< that of `contact`
    std::optional<Mechanism> mechanism{};            ///< nothing = outcome and reason say why
    ChannelBinding binding{};
    LoginOutcome outcome{LoginOutcome::NotTried};
    Reason reason{};
    Unknown why{};  ///< stands for what is then missing
};

/// Connects, encrypts, asks what is offered and chooses how to sign in; sends nothing secret.
///
/// A login that could not be sent, or that no password fits, is refused before connecting.
/// `expectsLogin` false: any verified connection will do, and `mechanism` stays empty.
Task<SignInPlace> reachSignInPlace(Network& network, Target target, const Login& login,
                                   Deadline deadline, bool expectsLogin = true);

}  // namespace mailadvisor
