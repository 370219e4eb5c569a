#pragma once

#include "account/guide.h"
#include "text/sentences.h"

#include <vector>

namespace mailadvisor {

/// How many lines a guide takes on a sheet of A4 in letters of so many points, counted in lines of
/// the usual 9 points and with its frames. An estimate by the length of each sentence: no printer
/// was asked. `reasons` and `cautions` are those that the page shows.
double printedLines(const Guide& guide, const std::vector<Message>& reasons,
                    const std::vector<Message>& cautions, const Sentences& say, double points);

}  // namespace mailadvisor
