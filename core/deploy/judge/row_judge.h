#pragma once

#include "account/account.h"
#include "account/current_setup.h"
#include "deploy/judge/account_outcome.h"
#include "deploy/judge/told_facts.h"
#include "deploy/move/row_move.h"
#include "deploy/roster/roster.h"
#include "policy/policy.h"
#include "rules/situation.h"

#include <functional>
#include <optional>

namespace mailadvisor {

/// What holds for every account of a bulk run.
struct JudgedBy {
    Needs everybody{};  ///< what holds for a row that does not say it: current type, move
    Policy policy{};
    std::optional<ChosenClient> client{};  ///< what the clients together can do, for the rules
    MovingDomains moving{};
};

/// One account, judged: what came of it so far, and the settings when there is something to write.
struct JudgedRow {
    AccountOutcome outcome{};  ///< Failed or Skipped where there are no settings
    std::optional<Account> account{};
    CurrentSetup current{};
};

/// Why these facts lead to no settings, as far as whoever gathered them knows.
using Explain = std::function<std::optional<Error>(const Facts&)>;

/// Leaves only the system that is named for this row (by the roster, else by the policy for its
/// domain), or says why none can be used.
std::optional<Error> chooseSystem(Facts& facts, const RosterRow& row, const Policy& policy);

/// What holds for the department and for everybody, where the row does not say it.
Needs needsOf(const RosterRow& row, const JudgedBy& by);

/// Judges the account of a row as one person's would be, and chooses its settings, from the facts
/// of its domain (null only for a row that is passed over), told for this person. Servers that
/// nothing trustworthy named are never used, and of several mail systems none without a word of the
/// roster or the policy. Where the domain moves, the mailbox is judged as it will be on the new
/// server: with its space there, and moved from the old one where the name is another.
JudgedRow judge(const RosterRow& row, const Facts* domain, const JudgedBy& by,
                const Explain& explain, ToldFacts& told);

/// What becomes of a row that cannot be used.
AccountOutcome outcomeOf(const RosterFault& fault);

}  // namespace mailadvisor
