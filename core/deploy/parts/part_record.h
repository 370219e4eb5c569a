#pragma once

#include "base/json.h"
#include "base/result.h"
#include "deploy/files/account_record.h"
#include "deploy/files/grouping.h"
#include "deploy/judge/account_outcome.h"
#include "deploy/kits/kit.h"
#include "deploy/roster/shard.h"
#include "output/archive_sink.h"
#include "report/certificate_problems.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// The first line of a part file (grouping.h): what must be the same in all parts.
struct PartHead {
    Shard shard{};
    std::size_t accounts{};     ///< items of the lists, in all parts together
    std::string writtenWith{};  ///< SHA-256 of what the files depend on beside the accounts
    std::vector<std::string> clients{};  ///< ids of the writers
    GroupBy groupBy{};
    std::optional<ArchiveFormat> archive{};
    std::optional<Kit> kit{};
    bool hasMove{};  ///< mailboxes move to other servers

    friend bool operator==(const PartHead&, const PartHead&) = default;
};

/// One account of a part.
struct PartEntry {
    std::size_t position{};  ///< in the lists, from 1
    bool isFault{};          ///< a row that could not be used
    /// Without what the run that merges finds out itself (status, change, roll-out) and the steps,
    /// which stand in the files; of the advice only what a hand-over tells.
    AccountOutcome outcome{};
    std::optional<AccountRecord> record{};  ///< where it has files
};

/// What is wrong with the servers of a domain, in the report.
struct PartServers {
    std::string domain{};
    std::size_t position{};  ///< of the first account that is there
    std::vector<CertificateProblem> faults{};
};

/// Its last line.
struct PartEnd {
    std::size_t entries{};
    std::string list{};  ///< of all items of the lists, ours or not: a part of other lists differs
    std::string sha256{};  ///< of all bytes before this line
};

/// One line each, with its line break. That of an account begins with its position.
std::string lineOf(const PartHead& head);
std::string lineOf(const PartEntry& entry);
std::string lineOf(const PartServers& servers);
std::string lineOf(const PartEnd& end);

/// The lines of servers begin so, and no other line does.
inline constexpr std::string_view serversBegin = R"({"servers":)";

/// The position with which the line of an account begins; nothing for every other line.
std::optional<std::size_t> positionIn(std::string_view line);

/// Each reads its line back. Errors: InvalidInput for another line.
Result<PartHead> partHeadFrom(std::string_view line);
Result<PartEntry> partEntryFrom(std::string_view line);
Result<PartServers> partServersFrom(std::string_view line);
Result<PartEnd> partEndFrom(std::string_view line);

}  // namespace mailadvisor
