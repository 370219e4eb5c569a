#pragma once

#include "base/error.h"
#include "cli/exit_code.h"
#include "facts/facts.h"

#include <optional>

namespace mailadvisor::cli {

/// How looking at an address ended, as the exit code says it; with the sentence for the person.
struct Ending {
    ExitCode code{ExitCode::Done};
    std::optional<Error> error{};
};

/// Found, reachable, safely usable, signed in? The first that fails decides. `protocols` are those
/// that matter to the command: the incoming ones for advice, all for a probe.
Ending endingOf(const Facts& facts, bool includesSmtp);

/// Only whether anything was found, for discovery alone.
Ending endingOfDiscovery(const Facts& facts);

}  // namespace mailadvisor::cli
