#pragma once

#include "account/account.h"
#include "advice/recommendation.h"
#include "base/error.h"
#include "facts/facts.h"
#include "rules/situation.h"

#include <optional>

namespace mailadvisor {

/// How a run ended, as every front end tells it: a program by its exit code, a page by its status.
enum class RunOutcome {
    Done,
    OwnFault,            ///< this computer had no descriptors left: nothing is known
    NothingFound,        ///< no mail server was found for the address
    NoneReachable,       ///< servers found, none answered
    NothingSafe,         ///< reachable, but no protocol is safely usable
    LoginRefused,        ///< the advice without mailbox facts is still there
    NotWritten,          ///< writing was refused, declined or failed: nothing changed
    SomeAccountsFailed,  ///< bulk finished, not with all
    FaultFound,          ///< an audit found something wrong that nobody knew of
    TestMailFailed       ///< signed in, but the mail to oneself was refused or not seen
};

/// The outcome, with the sentence for the person where something stands in the way.
struct RunEnd {
    RunOutcome outcome{};
    std::optional<Error> error{};
};

/// Only whether anything was found.
RunEnd endOfDiscovery(const Facts& facts);

/// Found, reachable, safely usable, signed in? The first that fails decides. All protocols count.
RunEnd endOfProbe(const Facts& facts);

/// The same for mail programs: the incoming protocols count, sending alone helps nobody.
RunEnd endOfLook(const Facts& facts);

/// The same, and whether there are settings for a person who needs some.
RunEnd endOfAdvice(const Situation& situation, const Recommendation& recommendation,
                   const std::optional<Account>& account);

}  // namespace mailadvisor
