#pragma once

#include "base/result.h"
#include "deploy/files/grouping.h"
#include "deploy/files/row_renderer.h"
#include "deploy/judge/account_outcome.h"
#include "deploy/judge/domain_facts.h"
#include "deploy/judge/row_judge.h"
#include "deploy/judge/row_spaces.h"
#include "deploy/kits/kit.h"
#include "deploy/roster/joined_rosters.h"
#include "deploy/roster/shard.h"
#include "output/archive_sink.h"
#include "output/sink.h"
#include "report/certificate_problems.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// What a bulk run shall do.
struct DeployRequest {
    RosterFiles files{};
    std::string folder{};  ///< each account gets a folder of its own in it
    std::vector<DeployClient> clients{};
    JudgedBy by{};
    Language language{};  ///< of the table for people (summary.csv)
    /// What else the files depend on (the program's version, a signing key): when it is another
    /// text, every account is written again.
    std::string options{};
    /// Only this part of the rosters; what a hand-over of all parts takes is left for merge().
    std::optional<Shard> shard{};
    GroupBy groupBy{GroupBy::Account};
    std::optional<ArchiveFormat> archive{};  ///< nothing = each account in its folder
    std::size_t mostInArchive{};             ///< accounts; 0 = as many as the format bears
    /// The engine the files are made ready for; only by computer, and not in archives. The kit of a
    /// part is made when the parts are merged.
    std::optional<Kit> kit{};
    std::vector<std::string> rolloutFiles{};  ///< what the kit's scripts reported (rollout.h)
    bool force{};
    bool isDryRun{};
};

/// How many accounts ended which way.
struct DeploySummary {
    std::size_t written{};
    std::size_t unchanged{};
    std::size_t planned{};
    std::size_t skipped{};
    std::size_t failed{};
    std::size_t added{};
    std::size_t changed{};
    std::size_t gone{};
    /// By the reports of a kit; empty without them.
    std::map<RolloutState, std::size_t> rollout{};
    std::size_t moved{};      ///< mailboxes of domains that move, as far as they could be judged
    std::size_t stayed{};     ///< of them: on the servers of before, with the settings of before
    std::size_t warned{};     ///< of all of them: a value of the row could not be used
    std::size_t spaceless{};  ///< of all of them: the server was to be asked, and did not tell
    bool isResumed{};         ///< an earlier run wrote in the same folder
};

/// What the run asks of whoever starts it, and tells it.
struct DeployCallbacks {
    /// Looks at several domains at once, each with the first of its addresses and once in the run;
    /// the facts come in the order of the addresses.
    DomainFacts::Gather gather{};
    /// Asks the mail servers for the sizes that no list says (row_spaces.h). May be empty.
    AskSpaces spaces{};
    RenderClient render{};  ///< safe on several threads, as are the next two
    SentencesIn sentences{};
    Explain explain{};  ///< may be empty
    std::function<void(const AccountOutcome&)> report{};
    std::function<void(const Message&)> warn{};
    std::function<void(const Message&)> note{};  ///< what is worth knowing and not wrong
    /// After each account: how many items of the roster are done, of how many. May be empty.
    std::function<void(std::size_t done, std::size_t all)> progress{};
    /// What is wrong with the servers of a domain, for the report. May be empty.
    std::function<void(const std::string& domain, const std::vector<CertificateProblem>&)>
        servers{};
    Warn warnOfFolder{};  ///< what an earlier run that was stopped had left there
};

/// Sets up every account of a roster: one bundle an account, a bad row never stops the rest.
///
/// An account has a folder, or several stand in that of their group: in it one for each client, and
/// beside them the steps (row_renderer.h). With `archive` these folders stand in archives. Who
/// cannot be set up today keeps what an earlier run wrote. At the end `manifest.jsonl` and
/// `summary.csv` tell of all of them (hand_over.h).
///
/// The domains of the next rows are looked at together; outcomes come in the roster's order, at
/// last those of accounts that earlier runs wrote and no roster names any more: their files stay.
/// The folder's journal knows from what each account was written: only what would be different is
/// written (all with `force`, and the waves of a move planned anew), and a file that the new
/// settings lack is removed where it is still as it was written. A dry run tells the same and
/// touches nothing.
///
/// Errors: InvalidInput for the roster as a whole, WriteFailed for the folder as a whole;
/// everything else is an outcome of its account.
Result<DeploySummary> deploy(const DeployRequest& request, const DeployCallbacks& callbacks);

}  // namespace mailadvisor
