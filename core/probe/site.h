#pragma once

#include "facts/published_domain.h"
#include "net/deadline.h"
#include "net/task.h"

#include <string>

namespace mailadvisor {

struct Network;

/// Shakes hands with a web site (port 443) and looks at its certificate; asked once more when it
/// was silent. Nothing is fetched. Never fails: state and reason say how it ended.
Task<SiteFacts> lookAtSite(Network& network, std::string host, Deadline deadline);

}  // namespace mailadvisor
