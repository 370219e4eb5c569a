#pragma once

#include "account/guide.h"
#include "report/html/html.h"
#include "text/sentences.h"

namespace mailadvisor {

/// The screens of a guide as numbered cards: what to do, and a form filled in as the program's own
/// will be. A value is one unbroken run of letters of equal width, O and 0 told apart.
Html guideScreens(const Guide& guide, const Sentences& say);

}  // namespace mailadvisor
