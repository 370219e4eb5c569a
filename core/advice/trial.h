#pragma once

#include "advice/decide.h"
#include "advice/recommendation.h"
#include "rules/evidence.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// A situation in which some things are supposed to be otherwise.
struct Supposed {
    Needs needs{};                      ///< instead of those that were said
    bool isWithoutClient{};             ///< another program than the chosen one
    std::optional<ByteCount> used{};    ///< in the mailbox, instead of what is known
    std::optional<ByteCount> limit{};   ///< of the mailbox
    std::optional<Protocol> offered{};  ///< offered safely, which it is not
};

/// One single change of a situation, to be judged again.
struct Trial {
    std::string_view fact{};  ///< JSON name of the need or fact
    ChangedValue to{};
    Message text{};  ///< says the change; the result is added as {choice}
    std::function<void(Supposed&)> apply{};
};

/// How the choice would be.
Decision decide(const Evidence& evidence, const Supposed& supposed);

/// How the choice would be if the server offered both types safely.
Decision decideWithBothOffered(const Evidence& evidence);

/// The changes worth trying, nearest value first, needs before facts.
std::vector<Trial> trialsFor(const Evidence& evidence);

}  // namespace mailadvisor
