#pragma once

#include "report/advice_view.h"
#include "text/sentences.h"

#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// One line of the picture of a mailbox filling up.
struct SpaceLine {
    const char* style{};   ///< its class in the style sheet
    std::string label{};   ///< what must be done for it to come true
    std::string effect{};  ///< what comes of it: when the mailbox is full, or what it frees
    double start{};        ///< bytes today
    double perDay{};       ///< bytes added a day, >= 0
};

/// What the picture of a mailbox filling up shows, in bytes and days from today.
struct SpaceScene {
    ByteCount limit{};  ///< > 0
    int daysShown{};
    Date first{};
    Date last{};
    std::optional<double> fullAfter{};  ///< days, when the advice names a date and it is shown
    std::vector<SpaceLine> lines{};     ///< first: as it grows now
};

/// The days until a line reaches the limit, >= 0; nothing when it does not grow.
std::optional<double> daysUntilFull(const SpaceLine& line, ByteCount limit);

/// Nothing when use, limit and growth are not all known, or nothing grows.
std::optional<SpaceScene> spaceScene(const AdviceView& advice, const Sentences& say);

}  // namespace mailadvisor
