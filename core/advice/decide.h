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

/// Weighs findings: what excludes before what decides, before what leans; IMAP when nothing does.
Decision decide(const Evidence& evidence, const Judgement& judgement);

/// The choice for a situation; what whatWouldChangeIt asks again and again.
Decision decide(const Situation& situation);

/// The protocol of a choice; nothing for Choice::None.
std::optional<Protocol> protocolOf(Choice choice);

}  // namespace mailadvisor
