#pragma once

#include "report/bulk_view.h"
#include "report/html/both_languages.h"
#include "report/html/html.h"

namespace mailadvisor {

/// A bar in parts as wide as how many accounts get what, and below it what each part is.
Html decisionPicture(const BulkView& view, const BothLanguages& say);

/// How full the mailboxes are: a bar for each step, and those that are the fullest with theirs.
/// Empty when nothing is known of anybody's.
Html fullnessPicture(const BulkView& view, const BothLanguages& say);

}  // namespace mailadvisor
