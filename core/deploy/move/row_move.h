#pragma once

#include "account/account_move.h"
#include "deploy/move/moving_domains.h"
#include "deploy/move/wave_plan.h"
#include "deploy/roster/roster.h"
#include "facts/facts.h"
#include "policy/policy.h"
#include "report/bulk_view.h"

#include <string>

namespace mailadvisor {

/// The old servers of this row's domain; null where it does not move.
const Facts* oldServersOf(const MovingDomains& moving, const RosterRow& row);

/// The space of this mailbox on the new server: by a list, else by the policy.
Fact<ByteCount> newLimitOf(const RosterRow& row, const Policy& policy);

/// What the lists say of a mailbox that moves; nothing is judged yet.
MailboxMove begunMove(const RosterRow& row, const Needs& needs, const Policy& policy);

/// The server that the mail is read from today, by its name, where it is another one on the new
/// side; empty where the name stays or none is known.
std::string movedFrom(const OldPlaces& old, const Facts& now, const Fact<CurrentType>& currentType);

/// The address at which these facts reached the server; empty where they do not say it.
std::string reachedAt(const Facts& facts, const Server& server, Protocol protocol);

/// The mailbox for the plan of waves; `needs` are the row's with all defaults.
WaveMember waveMemberOf(const RosterRow& row, const Needs& needs, const Policy& policy);

/// What the new server's list tells against the old one's.
MoveArrival arrivalOf(const MailboxSizes& before, const MailboxSizes& after);

}  // namespace mailadvisor
