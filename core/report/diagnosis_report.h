#pragma once

#include "diagnosis/diagnose.h"
#include "report/style.h"
#include "text/sentences.h"

#include <string>

namespace mailadvisor {

/// The diagnosis for a terminal of 80 by 24: the sentence to say stands first, then what is seen
/// after it, whose job it is, what not to do, why, what is ruled out, and what was understood.
std::string diagnosisReport(const Diagnosis& diagnosis, const Said& read, const Sentences& say,
                            const PageStyle& style);

}  // namespace mailadvisor
