#pragma once

#include "account/bundle.h"
#include "account/client_writer.h"
#include "advice/recommendation.h"
#include "base/email_address.h"
#include "base/result.h"
#include "deploy/joined_rosters.h"
#include "facts/facts.h"
#include "output/sink.h"
#include "policy/policy.h"
#include "report/steps_text.h"
#include "rules/situation.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// A program that every account of a bulk run is written for.
struct DeployClient {
    std::string id{};
    BilingualText name{};
};

/// What a bulk run shall do.
struct DeployRequest {
    RosterFiles files{};
    std::string folder{};  ///< each account gets a folder of its own in it
    std::vector<DeployClient> clients{};
    Needs everybody{};  ///< what holds for a row that does not say it: current type, move
    Policy policy{};
    std::optional<ChosenClient> client{};  ///< what the clients together can do, for the rules
    bool force{};
    bool isDryRun{};
};

/// How it went with one account.
enum class AccountStatus {
    Written,
    Planned,  ///< would be written (dry run)
    Skipped,  ///< an earlier run wrote it, or there is nothing to install
    Failed,
};

std::string_view nameOf(AccountStatus status);

/// What became of one row of the roster.
struct AccountOutcome {
    std::size_t line{};  ///< in the roster
    std::string address{};
    AccountStatus status{};
    std::optional<Choice> protocol{};
    std::optional<Instead> instead{};
    std::optional<SkipReason> skip{};      ///< why it was passed over
    std::vector<std::string> files{};      ///< relative to the folder
    std::vector<ProgramSteps> programs{};  ///< what the person does, as in the steps' files
    std::vector<Message> warnings{};       ///< values of its row that could not be used
    std::optional<Error> error{};
};

/// How many accounts ended which way.
struct DeploySummary {
    std::size_t written{};
    std::size_t planned{};
    std::size_t skipped{};
    std::size_t failed{};
    std::size_t warned{};  ///< of all of them: a value of the row could not be used
};

/// What the run asks of whoever starts it, and tells it.
struct DeployCallbacks {
    /// Looks at several domains at once, each with the first of its addresses and once in the run;
    /// the facts come in the order of the addresses.
    std::function<std::vector<Facts>(const std::vector<EmailAddress>&)> gather{};
    std::function<Result<Bundle>(std::string_view clientId, const RenderRequest&)> render{};
    /// The sentences of a language, with those of every client that was rendered.
    std::function<const Sentences&(Language)> sentences{};
    /// Why these facts lead to no settings; may be empty.
    std::function<std::optional<Error>(const Facts&)> explain{};
    std::function<void(const AccountOutcome&)> report{};
    std::function<void(const Message&)> warn{};
    std::function<void(const Message&)> note{};  ///< what is worth knowing and not wrong
    Warn warnOfFolder{};  ///< what an earlier run that was stopped had left there
};

/// Sets up every account of a roster: one bundle an account, a bad row never stops the rest.
///
/// An account has a folder: in it one for each client, and beside them, in each language, what the
/// person does with the files and takes care of (`STEPS.th.txt`, `STEPS.en.txt`; none where there
/// is nothing to say).
///
/// The domains of the next rows are looked at together; outcomes come in the roster's order.
/// Servers that nothing trustworthy named are never used here. The folder's journal says what is
/// done: the next run over it skips that (unless `force`). Errors: InvalidInput for the roster as
/// a whole, WriteFailed for the folder as a whole; everything else is an outcome of its account.
Result<DeploySummary> deploy(const DeployRequest& request, const DeployCallbacks& callbacks);

}  // namespace mailadvisor
