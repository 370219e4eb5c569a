#pragma once

#include "advice/recommendation.h"
#include "rules/evidence.h"

#include <functional>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// One single change of a situation, to be judged again.
struct Trial {
    std::string_view fact{};  ///< JSON name of the need or fact
    ChangedValue to{};
    Message text{};  ///< says the change; the result is added as {choice}
    std::function<void(Situation&)> apply{};
};

/// The situation as it would be if the server offered both types safely.
Situation withBothOffered(Situation situation);

/// The changes worth trying, nearest value first, needs before facts.
std::vector<Trial> trialsFor(const Evidence& evidence);

}  // namespace mailadvisor
