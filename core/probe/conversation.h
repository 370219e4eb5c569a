#pragma once

#include "net/connection.h"
#include "net/deadline.h"
#include "net/task.h"

#include <string>

namespace mailadvisor {

class Dialogue;
class SignInDialogue;

/// How driving a dialogue ended on the side of the network; `failure` is None when the dialogue
/// itself came to its end.
struct ConversationEnd {
    ConnectionFailure failure{};
    bool wasEncrypting{};  ///< the failure happened in the TLS handshake
};

/// Runs a dialogue over a connection until one of them ends. `host` is the name for SNI and the
/// certificate when the dialogue asks for an upgrade.
///
/// The last words (LOGOUT, QUIT) are written and not waited for.
Task<ConversationEnd> converse(Connection& connection, Dialogue& dialogue, std::string host,
                               Deadline deadline);

/// The same for a dialogue that signs in; its secrets go only through the verified connection.
Task<ConversationEnd> converseToSignIn(VerifiedConnection& connection, SignInDialogue& dialogue,
                                       Deadline deadline);

}  // namespace mailadvisor
