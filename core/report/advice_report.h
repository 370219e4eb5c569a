#pragma once

#include "report/advice_view.h"
#include "report/style.h"
#include "text/sentences.h"

#include <string>

namespace mailadvisor {

/// The advice for the terminal, to be understood in ten seconds: the answer, what to do first,
/// why, what to watch, what to do, the space and its forecast, the settings, what stayed open and
/// what would change it.
std::string adviceReport(const AdviceView& advice, const Sentences& say, const PageStyle& style);

}  // namespace mailadvisor
