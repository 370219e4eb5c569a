#pragma once

#include "advisor/subject.h"
#include "base/result.h"
#include "cli/console.h"
#include "diagnosis/more.h"
#include "facts/facts.h"
#include "policy/policy.h"

namespace mailadvisor::cli {

/// One look at one subject, as the common options wish it, on an event loop of its own.
///
/// Errors: as Observer::observe.
Result<Facts> look(const Console& console, const Policy& policy, const Subject& subject);

/// What is seen of a subject, and around its mail servers.
struct WideLook {
    Facts facts{};
    More around{};  ///< nothing where the facts are saved ones, or nobody may be asked
};

/// The same with what stands around (advisor/look_around.h), seen from `place`.
///
/// Errors: as Observer::observe.
Result<WideLook> lookWidely(const Console& console, const Policy& policy, const Subject& subject,
                            More::Place place);

}  // namespace mailadvisor::cli
