#pragma once

#include "base/json.h"
#include "base/language.h"
#include "base/message.h"
#include "base/result.h"
#include "facts/needs.h"
#include "rules/thresholds.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// The word for a database of providers that is not asked.
inline constexpr std::string_view noIspdb = "none";

/// What an administrator lays down for everybody: other thresholds, and server names to believe.
struct Policy {
    Thresholds thresholds{};
    std::vector<std::string> trustedHosts{};  ///< A-label form, lower case
    /// Domain -> the system or host where its mailboxes are, for domains that have several.
    std::map<std::string, std::string> mailSystems{};
    /// Department, as it is written -> what holds for its people where they do not say it.
    std::map<std::string, Needs> departments{};
    /// The space of a mailbox on the server that mail moves to, where no list says another.
    std::optional<ByteCount> newMailboxLimit{};
    std::optional<int> waveSize{};  ///< mailboxes that move together, at most
    std::string ispdb{};            ///< URL or `none`; empty when nothing is laid down
    std::string helpDesk{};         ///< whom people call, as it is to be printed
    /// Of the steps that a bulk run writes for each person; in the order of allLanguages, one at
    /// least.
    std::vector<Language> languages{allLanguages.begin(), allLanguages.end()};
    std::vector<std::string> setThresholds{};  ///< the names that the file set

    friend bool operator==(const Policy&, const Policy&) = default;
};

/// The system or host that the policy names for a domain; empty when it names none.
std::string mailSystemOf(const Policy& policy, const std::string& domain);

/// What holds for the people of a department, whatever the case of its letters; nothing known for
/// one that is not laid down, where `*` counts for all others.
Needs defaultNeedsOf(const Policy& policy, std::string_view department);

/// Reads `{"thresholds":{"lowQuotaBytes":…,…},"trustedHosts":["…"],
/// "mailSystems":{"DOMAIN":"HOST"},"departments":{"NAME":{…needs…}},"helpDesk":"…",
/// "move":{"newQuotaBytes":…,"waveSize":…},"ispdb":"URL"|"none","languages":["th","en"],
/// "domainLimitBytes":…}`; every key may be missing.
///
/// Errors: InvalidInput with `where` and the JSON path for a key nobody knows, a wrong type, a
/// number out of range, numbers that contradict each other, a name that is not a host name, a
/// database that is not at an https URL, a help desk of more than one line, or languages that are
/// none, unknown or named twice.
Result<Policy> policyFromJson(const Json& json, std::string_view where);

/// One number the rules judge by, as it is in force.
struct ThresholdInForce {
    std::string_view name{};  ///< its key in a policy file
    /// ByteCount, Percent or std::int64_t days; an empty string when there is none.
    Argument::Value value{};
    bool isFromPolicy{};
    Message meaning{};  ///< what it is for and why this number
};

/// All of them, in the order of Thresholds.
std::vector<ThresholdInForce> thresholdsInForce(const Policy& policy);

}  // namespace mailadvisor
