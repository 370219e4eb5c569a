#pragma once

#include "facts/facts.h"
#include "facts/needs.h"
#include "rules/thresholds.h"

#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// What the chosen mail program can do, as far as rules need to know.
struct ChosenClient {
    std::string id{};
    std::string name{};
    bool imap{true};
    bool pop3{true};
    bool startTls{true};  ///< for incoming servers
    bool oauth2{};
    bool deleteAfterDays{true};    ///< POP3: can delete from the server after N days
    bool isDeletionUnknown{};      ///< a printed page for any program: whether it can, nobody knows
    bool isForPhones{};            ///< runs on no computer
    bool countsFromMessageDate{};  ///< POP3: N days count from the mail's date, not its download
    bool countsFromBoth{};         ///< of several programs one counts so, another from the download

    /// Of several programs each alone; empty with one. The abilities above are what all have.
    std::vector<ChosenClient> programs{};

    friend bool operator==(const ChosenClient&, const ChosenClient&) = default;
};

/// Everything a rule may look at. No clock but `facts.observedAt`.
struct Situation {
    Facts facts{};
    Needs needs{};
    Thresholds thresholds{};
    std::optional<ChosenClient> client{};
};

/// A situation that is kept elsewhere and lives longer, or one that differs from it in some parts:
/// facts are large, and what would change the advice is asked with many needs about the same ones.
struct SituationView {
    const Facts& facts;
    const Needs& needs;
    const Thresholds& thresholds;
    const std::optional<ChosenClient>& client;
    Fact<ByteCount> used{};   ///< what the server counts in the mailbox
    Fact<ByteCount> limit{};  ///< and allows; both as `facts.mailbox` says, or as is supposed

    /// The situation as it is.
    SituationView(const Situation& whole)  // NOLINT(google-explicit-constructor): it is the same
        : facts(whole.facts),
          needs(whole.needs),
          thresholds(whole.thresholds),
          client(whole.client),
          used(whole.facts.mailbox.usedBytes),
          limit(whole.facts.mailbox.limitBytes) {}

    /// The same with other needs, and another client or none.
    SituationView(const SituationView& other, const Needs& otherNeeds,
                  const std::optional<ChosenClient>& otherClient)
        : facts(other.facts),
          needs(otherNeeds),
          thresholds(other.thresholds),
          client(otherClient),
          used(other.used),
          limit(other.limit) {}
};

}  // namespace mailadvisor
