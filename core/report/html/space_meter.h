#pragma once

#include "report/html/html.h"
#include "report/space_section.h"

namespace mailadvisor {

/// A bar that is as full as the mailbox; empty when use or limit is not known.
Html spaceMeter(const Space& space);

}  // namespace mailadvisor
