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

/// Until when a server may take to greet, of the `whole` time for it.
///
/// Some wait on purpose before the first line, up to minutes (RFC 5321 §4.5.3.2.1). One that proved
/// itself by its certificate is waited for as long as there is time; of any other it is not known
/// whether a mail server is there at all, and only time beyond the usual is spent on it.
Deadline greetingDeadline(bool isProven, Deadline whole);

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
