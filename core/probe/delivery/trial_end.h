#pragma once

#include "probe/conversation.h"
#include "probe/delivery/delivery.h"
#include "probe/mailbox/sign_in_dialogue.h"
#include "probe/mailbox/sign_in_place.h"

namespace mailadvisor {

/// True when the account's words for signing in let one try this server: it has one of these ways,
/// or does not tell.
bool hasWayOf(const TriedServer& server, const EndpointFacts& endpoint);

/// The end of a trial that could not even begin to sign in.
TrialEnd endWithoutSignIn(const SignInPlace& place);

/// How the sign-in of a dialogue that was driven ended; the outcome is Ok where it was accepted.
TrialEnd endOfSignIn(const SignInPlace& place, const SignInDialogue& dialogue,
                     ConnectionFailure failure);

/// Why a conversation broke off: a failure of the network, or of what was said.
Reason reasonOfBreak(const SignInDialogue& dialogue, ConnectionFailure failure);

}  // namespace mailadvisor
