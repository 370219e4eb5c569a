#pragma once

#include "report/html/html.h"
#include "web/setup/setup_view.h"

#include <string>

namespace mailadvisor::web {

/// How set-up ended: what was written and how it was found when it was tried out, or what stands in
/// the way, who can mend it and a text to send to them; the way to take it back, and the way out.
Html endPart(const SetupView& view);

std::string titleOfEnd(const SetupView& view);

}  // namespace mailadvisor::web
