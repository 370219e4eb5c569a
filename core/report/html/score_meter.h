#pragma once

#include "audit/score.h"
#include "report/html/html.h"

namespace mailadvisor {

inline constexpr int wholeScore = 100;  ///< what a sound domain has

/// A bar, full up to what is sure and paler up to what is possible, of what it is worth (> 0).
Html scoreMeter(const ScoreRange& range, int worth);

}  // namespace mailadvisor
