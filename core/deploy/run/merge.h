#pragma once

#include "base/result.h"
#include "deploy/parts/parts.h"
#include "deploy/run/run.h"

namespace mailadvisor {

/// Makes one hand-over of what runs over all parts left: the same files, byte for byte, as one run
/// over the whole rosters would have written, and a later one goes on from it. Nobody is asked and
/// nothing judged again; the parts stay as they are.
///
/// Of the request what the parts do not say counts: folder, clients, language, reports of the
/// kit's scripts, force and dry run.
///
/// Errors: InvalidInput for the reports, and for a part that is not as its run left it, which ends
/// the merge (the next one goes on); WriteFailed for the folder as a whole.
Result<DeploySummary> merge(Parts& parts, const DeployRequest& request,
                            const DeployCallbacks& callbacks);

}  // namespace mailadvisor
