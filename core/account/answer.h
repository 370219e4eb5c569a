#pragma once

#include "base/message.h"

#include <vector>

namespace mailadvisor {

/// What the person was told, for writers that repeat it on paper.
struct Answer {
    Message headline{};
    std::vector<Message> reasons{};
    std::vector<Message> cautions{};

    friend bool operator==(const Answer&, const Answer&) = default;
};

}  // namespace mailadvisor
