#pragma once

#include "report/html/html.h"
#include "web/setup/setup_view.h"

#include <string>

namespace mailadvisor::web {

/// The question that is open, with what has to be seen before it is answered: what was told, the
/// advice, what would be written, what was written; the ways on, back and out; what was answered.
Html questionPart(const SetupView& view);

/// What the page is called while the question is open.
std::string titleOfQuestion(const SetupView& view);

}  // namespace mailadvisor::web
