#pragma once

#include "base/fact.h"
#include "base/message.h"
#include "base/protocol.h"

#include <optional>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// Who can carry out a remedy.
enum class Actor { You, It, Provider };

std::string_view nameOf(Actor actor);

/// Something that helps, with what it brings where that is known.
struct Remedy {
    std::string_view id{};  ///< kebab-case; its sentence is `text`
    Actor who{};
    Fact<ByteCount> frees{};
    Fact<int> lastsDays{};   ///< until the space is used up again at the measured growth
    bool hasNoEndInSight{};  ///< that is further away than forecasts reach; then no days are given
    Message text{};
    ByteCount stillOver{};  ///< above the limit even then: alone it is not enough

    friend bool operator==(const Remedy&, const Remedy&) = default;
};

/// What a finding does to the choice between IMAP and POP3.
enum class Effect {
    Excludes,    ///< `protocol` cannot or must not be used here
    Decides,     ///< `protocol` is right
    Leans,       ///< `protocol` fits better
    Cautions,    ///< to be known when `protocol` is chosen (either one without a protocol)
    ComesFirst,  ///< to be done before anything else
};

/// What one rule says about one situation.
struct Finding {
    std::string_view rule{};
    std::vector<int> paragraphs{};  ///< of the article
    Effect effect{};
    std::optional<Protocol> protocol{};
    Message text{};
    std::vector<Remedy> remedies{};

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// A rule that could not be judged, and which knowledge it lacked.
struct Undetermined {
    std::string_view rule{};
    Unknown because{};
    Message text{};
    std::string_view option{};    ///< of the command line, that tells it; empty = none does
    std::string_view question{};  ///< of the dialogue, that tells it: its message id

    friend bool operator==(const Undetermined&, const Undetermined&) = default;
};

}  // namespace mailadvisor
