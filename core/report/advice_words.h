#pragma once

#include "advice/recommendation.h"
#include "base/message.h"
#include "text/sentences.h"

#include <string>
#include <vector>

namespace mailadvisor {

// What the terminal report and the page say alike about a recommendation.

/// How sure the recommendation is, as a sentence.
Message strengthMessage(Strength strength);

/// When the mailbox will be full; empty when that cannot be told.
Message forecastMessage(const Forecast& forecast);

/// The reasons worth reading: those that decide, else the two strongest that lean. A type is not
/// surer for five reasons that say the same.
std::vector<Finding> shownReasons(const Recommendation& recommendation);

/// The gravest cautions: fewer below something that comes before the type.
std::vector<Finding> shownCautions(const Recommendation& recommendation);

/// The remedies that do not belong to what comes first: those are its steps.
std::vector<Remedy> otherRemedies(const Recommendation& recommendation);

/// Who does it, when it is not the reader, what it frees, when the sentence does not say it, and
/// how long that lasts: "ฝ่ายไอที · คืนพื้นที่ 300 MB"; may be empty.
std::string figuresOf(const Remedy& remedy, const Sentences& say);

}  // namespace mailadvisor
