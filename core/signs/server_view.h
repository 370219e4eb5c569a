#pragma once

#include "base/fact.h"
#include "facts/facts.h"

#include <optional>
#include <vector>

namespace mailadvisor {

/// What the probe showed about one protocol, over all its ports.
enum class Offer {
    Usable,      ///< at least one port with verified encryption
    Unsafe,      ///< it answers, but never with verified encryption
    NotOffered,  ///< the ports are closed, or speak something else
    Silent,      ///< no port answered
};

/// Unknown when nothing was probed, or when neither IMAP nor POP3 answered at all: then this
/// network may be the fault, not the server.
Fact<Offer> offerOf(const Facts& facts, Protocol protocol);

/// The ports of one protocol where a password may be sent: verified, and on a host that someone
/// named. Facts of a single server, without any candidate, name it by themselves.
std::vector<const EndpointFacts*> safeEndpoints(const Facts& facts, Protocol protocol);

/// True when the usable ports take tokens of a browser sign-in only (sign_in.h), no password.
Fact<bool> takesTokensOnly(const Facts& facts, Protocol protocol);

/// True when the mail lies at Microsoft 365, whose own way besides is Exchange.
bool isMicrosoft365(const Facts& facts);

/// True when some of the domain's mail lives in Microsoft 365, whichever server is chosen: it is
/// named among the servers, or its exchanger or its Autodiscover answered for the domain.
bool hasMailInMicrosoft365(const Facts& facts);

/// True when mail programs get there only through the provider's own program on this computer:
/// the settings name it (Proton Mail Bridge: 127.0.0.1), or no server is named and a hint says so.
bool needsBridge(const Facts& facts);

/// True when no server is named and only an Exchange server answered for the domain.
bool takesExchangeOnly(const Facts& facts);

/// True when no server is named and a hint says that only the provider's own programs and webmail
/// show the mail.
bool takesOwnProgramOnly(const Facts& facts);

/// True when all usable ports of the protocol need STARTTLS.
bool needsStartTls(const Facts& facts, Protocol protocol);

/// True when POP3 numbers its messages lastingly (UIDL, RFC 1939 §7; listed per RFC 2449 §6.8). A
/// no counts only once signed in; before that servers may keep it back (§5): NeedsLogin.
Fact<bool> listsUidl(const Facts& facts);

/// Days POP3 mail may stay on the server (EXPIRE, RFC 2449 §6.7); nothing = no limit stated. What
/// is said once signed in counts before what was said earlier (deletesAfterDays).
Fact<std::optional<int>> expireDays(const Facts& facts);

}  // namespace mailadvisor
