#pragma once

#include "diagnosis/more.h"
#include "facts/facts.h"
#include "net/deadline.h"
#include "net/task.h"

#include <string>

namespace mailadvisor {

struct Network;

/// The IMAP server of a large provider that has nothing to do with the mail of these facts, for a
/// connection that shows whether mail programs get out at all.
std::string controlHostFor(const Facts& facts);

/// Looks at what stands around a mail server and tells causes apart that it cannot tell itself:
/// the records of its domain against forged mail, what the zone above says of the domain, the name
/// that the outgoing server's address has; and, where they decide something, one connection to
/// another provider's IMAP server and one to port 25 of the domain's mail exchanger.
///
/// No more than the domain's own names leaves this computer; a connection is opened and closed,
/// and nothing is said on it. What this computer's line lets through is asked at the caller's
/// place; elsewhere only the other provider, and only when no mail server answers. At most nine
/// questions and two connections, in `deadline`. Never fails: what nobody answered stays unknown.
Task<More> lookAround(Network& network, const Facts& facts, More::Place place, Deadline deadline);

/// `more` with what `seen` adds where it says nothing: what was said or written down stays.
More withSeen(More more, const More& seen);

}  // namespace mailadvisor
