#pragma once

#include "base/result.h"
#include "cli/needs_options.h"
#include "cli/option_list.h"
#include "cli/options.h"
#include "clients/catalogue.h"
#include "deploy/move/moving_domains.h"
#include "deploy/run/run.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor::cli {

/// The options of `deploy`, as typed; empty = not given.
struct DeployOptions {
    std::vector<std::string> rosters{};
    std::string outputFolder{};
    std::vector<std::string> clients{};
    std::vector<std::string> map{};        ///< `address=COLUMN`
    std::vector<std::string> quotaFrom{};  ///< `FORMAT:FILE`
    std::vector<std::string> needs{};
    std::vector<std::string> moveFrom{};  ///< the servers of before a move, a file each
    std::vector<std::string> newList{};   ///< `[FORMAT:]FILE`, of the server after it
    std::string form{};
    std::string report{};
    std::string archive{};
    std::string groupBy{};
    std::string kit{};
    std::vector<std::string> rollout{};
    std::string shard{};
    std::vector<std::string> merge{};
    std::string masterUser{};  ///< asks the mail servers for sizes
    TypedNeeds current{};      ///< of accounts that are there, where the roster says nothing
};

void addOptions(OptionList& list, DeployOptions& options);

/// Errors: InvalidInput for a list of quotas without its format.
Result<RosterFiles> filesFrom(const DeployOptions& options);

/// The page and the table of `--form`: `form.html`, `form.csv` and `form` are all the same two.
std::array<std::string, 2> formFiles(const std::string& typed);

/// Errors: as readMovingDomains; InvalidInput for lists of a new server without a move.
Result<MovingDomains> movingDomains(const DeployOptions& options);

/// In which form the files are handed out, and which of them. Errors: InvalidInput.
Result<void> readForm(const DeployOptions& options, DeployRequest& request);

/// An option of all commands that would promise what a bulk run does not do. A password is taken
/// for a master user only.
std::optional<Error> optionNotTaken(const CommonOptions& options, bool hasMaster);

/// The installed clients of these ids.
std::vector<DeployClient> clientsOf(const ClientCatalogue& catalogue,
                                    const std::vector<std::string>& ids);

}  // namespace mailadvisor::cli
