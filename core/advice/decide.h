#pragma once

#include "advice/recommendation.h"
#include "rules/engine.h"

#include <optional>

namespace mailadvisor {

/// The choice alone, without its explanation.
struct Decision {
    Choice choice{Choice::None};
    Strength strength{Strength::Open};
    std::optional<Instead> instead{};  ///< for Choice::None
    bool isForced{};                   ///< the other type is not possible

    friend bool operator==(const Decision&, const Decision&) = default;
};

/// Sums up what the findings weigh: what excludes before what decides, before what leans. When
/// nothing does: the POP3 account that is there, else IMAP.
Decision decide(const Evidence& evidence, const Weights& weights);

/// The choice alone, without a word on it: what whatWouldChangeIt asks again and again.
Decision decide(const Evidence& evidence);
Decision decide(const Situation& situation);

/// True for somebody whose IMAP account is right and whose server's certificate is not: the
/// provider mends that, and nobody moves to POP3 for it.
bool waitsForImap(const Evidence& evidence);

/// The protocol of a choice; nothing for Choice::None.
std::optional<Protocol> protocolOf(Choice choice);

}  // namespace mailadvisor
