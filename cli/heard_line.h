#pragma once

#include "advisor/setup_front.h"
#include "base/result.h"

#include <string_view>

namespace mailadvisor::cli {

/// What a line of the JSON dialogue says to the question: `{"id","answer"}`, `{"back":true}`,
/// `{"change":id}` or `{"cancel":true}`; further fields are ignored.
///
/// Errors: InvalidInput for everything else, and for an answer to another question; the sentence
/// repeats nothing of the line.
Result<Heard> heardLine(std::string_view line, const dialogue::Question& question);

}  // namespace mailadvisor::cli
