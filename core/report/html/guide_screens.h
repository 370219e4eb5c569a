#pragma once

#include "account/guide.h"
#include "report/html/html.h"
#include "text/sentences.h"

#include <string>
#include <string_view>

namespace mailadvisor {

/// A value in letters of equal width that ends its lines between its parts.
Html codeInParts(const std::string& value);

/// The words beside a value, those of the English program among them.
std::string shownLabel(const GuideField& field, const Sentences& say);

/// How much of a form's line a value needs so that it is never broken, as words of the style sheet;
/// empty where it has room beside its label.
std::string_view valueWidth(const std::string& value);

/// The screens of a guide as numbered cards: what to do, and a form filled in as the program's own
/// will be. A value is one unbroken run of letters of equal width, O and 0 told apart.
Html guideScreens(const Guide& guide, const Sentences& say);

}  // namespace mailadvisor
