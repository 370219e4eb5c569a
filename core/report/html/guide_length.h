#pragma once

#include "account/guide.h"
#include "text/sentences.h"

#include <vector>

namespace mailadvisor {

/// How many lines of the usual letters a guide takes on a sheet of A4, its frames counted as lines
/// too. An estimate by the length of each sentence: no printer was asked. `reasons` and `cautions`
/// are those that the page shows of the advice and of the guide.
double printedLines(const Guide& guide, const std::vector<Message>& reasons,
                    const std::vector<Message>& cautions, const Sentences& say);

}  // namespace mailadvisor
