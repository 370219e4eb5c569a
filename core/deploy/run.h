#pragma once

#include "account/bundle.h"
#include "account/client_writer.h"
#include "advice/recommendation.h"
#include "base/email_address.h"
#include "base/result.h"
#include "facts/facts.h"
#include "rules/situation.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// What a bulk run shall do.
struct DeployRequest {
    std::string roster{};
    std::string folder{};  ///< each account gets a folder of its own in it
    std::vector<std::string> clients{};
    std::vector<std::string> columnMap{};
    Thresholds thresholds{};
    std::map<std::string, std::string> mailSystems{};  ///< of the policy
    std::string helpDesk{};                            ///< of the policy, for printed pages
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
    std::vector<std::string> files{};  ///< relative to the folder
    std::optional<Error> error{};
};

/// How many rows ended in which way.
struct DeploySummary {
    std::size_t written{};
    std::size_t planned{};
    std::size_t skipped{};
    std::size_t failed{};
};

/// What the run needs from outside.
struct DeployDoors {
    /// Looks at several domains at once, each with the first of its addresses and once in the run;
    /// the facts come in the order of the addresses.
    std::function<std::vector<Facts>(const std::vector<EmailAddress>&)> gather{};
    std::function<Result<Bundle>(std::string_view clientId, const RenderRequest&)> render{};
    /// Why these facts lead to no settings; may be empty.
    std::function<std::optional<Error>(const Facts&)> explain{};
    std::function<void(const AccountOutcome&)> report{};
    std::function<void(const Message&)> warn{};
};

/// Sets up every account of a roster: one bundle an account, a bad row never stops the rest.
///
/// The domains of the next rows are looked at together; outcomes come in the roster's order.
/// Servers that nothing trustworthy named are never used here. The folder's journal says what is
/// done: the next run over it skips that (unless `force`). Errors: InvalidInput for the roster as
/// a whole, WriteFailed for the folder as a whole; everything else is an outcome of its account.
Result<DeploySummary> deploy(const DeployRequest& request, const DeployDoors& doors);

}  // namespace mailadvisor
