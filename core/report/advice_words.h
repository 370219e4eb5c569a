#pragma once

#include "advice/recommendation.h"
#include "base/message.h"
#include "text/sentences.h"

#include <string>

namespace mailadvisor {

// What the terminal report and the page say alike about a recommendation.

/// How sure the recommendation is, as a sentence.
Message strengthMessage(Strength strength);

/// When the mailbox will be full; empty when that cannot be told.
Message forecastMessage(const Forecast& forecast);

/// Who does it, what it frees, how long that lasts: "ฝ่ายไอที · คืนพื้นที่ 300 MB".
std::string figuresOf(const Remedy& remedy, const Sentences& say);

}  // namespace mailadvisor
