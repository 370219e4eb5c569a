#pragma once

#include "deploy/files/account_record.h"
#include "deploy/files/grouping.h"
#include "deploy/files/row_renderer.h"
#include "deploy/judge/row_judge.h"
#include "deploy/judge/told_facts.h"
#include "deploy/move/wave_plan.h"
#include "deploy/run/account_run.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// All that can be made of a row before anything is touched.
struct MadeRow {
    JudgedRow judged{};
    AccountRecord record{};  ///< of an account with settings; without its files
    /// The files to be put; nothing where there are no settings, and where those of the earlier run
    /// still stand.
    std::optional<Result<RenderedRow>> files{};
};

/// How the rows of a run are made. All references must outlive it.
struct RowWork {
    const JudgedBy& by;
    const std::vector<DeployClient>& clients;
    const RenderClient& render;
    const SentencesIn& sentences;
    const Explain& explain;
    const AccountRun& accounts;
    const WavePlan* waves{};    ///< in which order mailboxes move; null without a move
    std::string writtenWith{};  ///< everything beside the row that its files depend on
    GroupBy groupBy{GroupBy::Account};
    bool isPlannedAnew{};  ///< waves that were told count no more
};

/// Makes one row after another. Several may be at work on the same run, each on a thread of its
/// own, where `render` and `sentences` may be called by all of them.
class RowMaker {
public:
    /// The work must outlive it.
    explicit RowMaker(const RowWork& work);

    /// From a row, the facts of its domain (null where the row is passed over) and what an earlier
    /// run wrote for it.
    MadeRow make(const RosterRow& listed, const Facts* domain,
                 const std::optional<AccountRecord>& before);

private:
    /// What failed or stays where it is moves in no wave. A wave that was told stays, whatever the
    /// lists say by now: the move is under way.
    void settleWave(AccountOutcome& outcome, const RosterRow& listed,
                    const std::optional<AccountRecord>& before) const;

    const RowWork& work_;
    RowRenderer renderer_;
    ToldFacts told_{};
};

}  // namespace mailadvisor
