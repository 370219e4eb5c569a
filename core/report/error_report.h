#pragma once

#include "base/error.h"
#include "report/style.h"
#include "text/sentences.h"

#include <string>

namespace mailadvisor {

/// A failure for the person: what happened, where, and the next step.
std::string errorReport(const Error& error, const Sentences& say, const PageStyle& style);

}  // namespace mailadvisor
