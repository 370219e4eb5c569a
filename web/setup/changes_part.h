#pragma once

#include "report/html/html.h"
#include "web/setup/setup_view.h"

#include <string_view>

namespace mailadvisor::web {

/// What would be written, each file with what changes in it, and what to look out for. `heading` is
/// the element of its title.
Html plannedPart(const SetupView& view, std::string_view heading);

/// What was written where, and what there is to do next; `heading` as above.
Html writtenPart(const SetupView& view, std::string_view heading);

/// How far it was taken back, and what became of each file; or why not.
Html takenBackPart(const SetupView& view);

/// A report made for a terminal, line by line as it stands there.
Html reportLines(std::string_view report);

}  // namespace mailadvisor::web
