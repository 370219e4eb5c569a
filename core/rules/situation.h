#pragma once

#include "facts/facts.h"
#include "facts/needs.h"
#include "rules/thresholds.h"

#include <optional>
#include <string>

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
    bool isForPhones{};            ///< runs on no computer
    bool countsFromMessageDate{};  ///< POP3: N days count from the mail's date, not its download

    friend bool operator==(const ChosenClient&, const ChosenClient&) = default;
};

/// Everything a rule may look at. No clock but `facts.observedAt`.
struct Situation {
    Facts facts{};
    Needs needs{};
    Thresholds thresholds{};
    std::optional<ChosenClient> client{};
};

}  // namespace mailadvisor
