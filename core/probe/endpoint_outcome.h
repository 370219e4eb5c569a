#pragma once

#include "facts/endpoint_facts.h"
#include "net/connection.h"
#include "probe/conversation.h"

namespace mailadvisor {

class Dialogue;

/// How probing a port ended, and the reason for every fact that is missing then.
struct EndpointOutcome {
    EndpointState state{};
    Reason reason{};
    Unknown why{};
};

/// The connection could not be opened.
EndpointOutcome outcomeOfConnecting(ConnectionFailure failure);

/// The handshake failed: right after connecting or behind STARTTLS.
EndpointOutcome outcomeOfEncrypting(ConnectionFailure failure);

/// The dialogue was driven to its end, or to a failure of the network. `isTimeUp`: the deadline of
/// the whole probe has passed, not only that of one reply.
EndpointOutcome outcomeOfSpeaking(const ConversationEnd& converse, const Dialogue& dialogue,
                                  bool isTimeUp);

}  // namespace mailadvisor
