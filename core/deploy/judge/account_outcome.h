#pragma once

#include "advice/recommendation.h"
#include "base/error.h"
#include "base/fact.h"
#include "base/units.h"
#include "deploy/roster/asked_space.h"
#include "deploy/roster/roster_status.h"
#include "report/bulk_view.h"
#include "report/steps_text.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// How it went with one account.
enum class AccountStatus {
    Written,
    Unchanged,  ///< an earlier run wrote the same
    Planned,    ///< would be written (dry run)
    Skipped,    ///< there is nothing to set up
    Failed,
};

std::string_view nameOf(AccountStatus status);

/// What is different from the earlier runs in the same folder.
enum class AccountChange {
    Added,
    Changed,  ///< its advice, its settings or the writers are others
    Gone,     ///< it has files of an earlier run, and the lists want none any more
};

std::string_view nameOf(AccountChange change);

/// What became of one account.
struct AccountOutcome {
    std::size_t line{};  ///< in the roster; 0 for one that no roster names any more
    std::string address{};
    std::string displayName{};
    std::string department{};
    std::string computer{};  ///< on which it is set up, as the roster names it
    std::string user{};      ///< who signs in there
    AccountStatus status{};
    std::optional<AccountChange> change{};
    std::optional<Choice> protocol{};
    std::optional<Instead> instead{};
    std::optional<SkipReason> skip{};        ///< why it was passed over
    std::optional<Recommendation> advice{};  ///< where it was judged
    Fact<ByteCount> used{};  ///< of the mailbox, as far as a list or its server says
    Fact<ByteCount> limit{};
    std::optional<AskedSpace> asked{};     ///< where the server was to be asked for them
    std::string folder{};                  ///< where its files stand; empty = it has none
    std::string archive{};                 ///< in which that is; empty = in the folder of the run
    std::vector<std::string> files{};      ///< relative to the folder of the run, or in the archive
    std::vector<ProgramSteps> programs{};  ///< what the person does, as in the steps' files
    /// Values of its row that could not be used, and why a kit leaves it out.
    std::vector<Message> warnings{};
    std::optional<RolloutState> rollout{};  ///< where reports of a kit were given
    std::optional<MailboxMove> move{};      ///< where its server moves
    std::optional<Error> error{};
};

}  // namespace mailadvisor
