#pragma once

#include "base/message.h"
#include "rules/situation.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// One thing a rule looked at and what it saw there.
struct InputSeen {
    std::string_view name{};  ///< kebab-case
    Message text{};           ///< what it is and its value, or why it is unknown
};

/// How one rule came to what it says, for `--explain RULE`.
struct Explanation {
    std::string_view rule{};
    std::vector<int> paragraphs{};  ///< of the article
    std::string_view source{};      ///< where it comes from when the article does not say it
    Message summary{};
    std::vector<InputSeen> inputs{};
    Message verdict{};  ///< what follows for the choice
    Message text{};     ///< the rule's own sentence; empty when it has nothing to say here
};

/// Nothing when there is no rule of that id.
std::optional<Explanation> explain(const Situation& situation, std::string_view ruleId);

}  // namespace mailadvisor
