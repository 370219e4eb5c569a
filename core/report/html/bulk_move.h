#pragma once

#include "report/bulk_view.h"
#include "report/html/both_languages.h"
#include "report/html/html.h"

namespace mailadvisor {

/// A move of servers: what changes in the programs, who has to do something before it, in which
/// order the mailboxes move, what has arrived, and the way back. Empty where nothing moves.
Html moveContent(const BulkMove& move, const BothLanguages& say);

}  // namespace mailadvisor
