#pragma once

#include "base/message.h"
#include "base/protocol.h"
#include "rules/evidence.h"

#include <vector>

namespace mailadvisor {

/// Some of the mail programs the person chose; they live as long as the situation.
using Programs = std::vector<const ChosenClient*>;

/// Each chosen program alone; empty when none was chosen.
Programs programsOf(const Evidence& evidence);

/// Those that lack an ability, whatever the server.
Programs programsWithout(const Evidence& evidence, bool ChosenClient::*ability);

/// Those that do not speak the protocol or lack the only safe way to it here (STARTTLS).
Programs programsThatCannotReach(const Evidence& evidence, Protocol protocol);

/// Those that cannot sign in by the protocol here: the server takes tokens only (OAuth2).
Programs programsThatCannotSignIn(const Evidence& evidence, Protocol protocol);

/// Those that cannot read this mailbox by the protocol, for either reason.
Programs programsUnableTo(const Evidence& evidence, Protocol protocol);

/// True when the server offers it, some programs can and others cannot, and the other protocol does
/// not suit them all: then the type is right for those that can, and the others need another way.
bool isForSomePrograms(const Evidence& evidence, Protocol protocol);

/// The names as an argument of a sentence: one is text, several become a list in its language.
Argument namesAs(std::string name, const Programs& programs);

}  // namespace mailadvisor
