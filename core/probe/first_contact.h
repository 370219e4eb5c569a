#pragma once

#include "facts/endpoint_facts.h"
#include "net/connection.h"
#include "net/deadline.h"
#include "net/task.h"
#include "probe/dialogue.h"
#include "probe/probe.h"

#include <memory>

namespace mailadvisor {

/// A connection on which the server has said what it offers.
struct FirstContact {
    std::unique_ptr<Connection> connection{};  ///< null when it could not be opened
    EndpointFacts facts{};
};

/// Connects, encrypts and asks what the server offers. With `DialogueMode::staysOpen` the
/// connection can be used to sign in afterwards, if `facts` say that all went well. A server that
/// has too many connections is asked once more after a pause.
Task<FirstContact> makeContact(Network& network, Target target, Destination destination,
                               bool staysOpen, Deadline deadline);

/// The same without a second try.
Task<FirstContact> makeContactOnce(Network& network, Target target, Destination destination,
                                   bool staysOpen, Deadline deadline);

/// The facts about a port that was not connected to.
EndpointFacts notConnected(const Target& target, ConnectionFailure failure);

/// The dialogue that asks a server of this protocol what it offers.
std::unique_ptr<Dialogue> makeProbeDialogue(Protocol protocol, DialogueMode mode);

}  // namespace mailadvisor
