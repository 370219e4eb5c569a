#pragma once

#include "diagnosis/diagnose.h"
#include "report/style.h"
#include "text/sentences.h"

#include <cstddef>
#include <string>

namespace mailadvisor {

/// The diagnosis for a terminal of 80 by 24: the sentence to say stands first, then what is seen
/// after it, whose job it is, what not to do, why, what is ruled out, and what was understood.
///
/// Where the next question is put right below, `linesBelow` is how many lines that takes: less is
/// told, so that the first sentence stays on the screen, and the question itself is left out.
std::string diagnosisReport(const Diagnosis& diagnosis, const Said& read, const Sentences& say,
                            const PageStyle& style, std::size_t linesBelow = 0);

}  // namespace mailadvisor
