#pragma once

#include "base/email_address.h"
#include "facts/facts.h"

namespace mailadvisor {

/// True when the facts were seen for this person; letter case aside.
bool isAbout(const Facts& facts, const EmailAddress& address);

/// The facts as they are for `address`, which may be another person of the same domain.
///
/// The servers are the domain's. What was seen or said for the other person stays behind: the
/// mailbox, how the sign-in went, and every user name that does not follow from the address; those
/// that do become this person's. For the person whom they are about nothing changes.
///
/// An address without a local part is told of the whole domain: the user names are then those of
/// its postmaster, and what it publishes (published_domain.h) stays.
Facts factsFor(Facts facts, const EmailAddress& address);

}  // namespace mailadvisor
