#pragma once

#include "account/client_writer.h"
#include "base/result.h"
#include "cli/options.h"
#include "clients/client_metadata.h"

namespace mailadvisor::cli {

/// What `write` was asked for, but for the client: the settings in the named file, and what the
/// person is to be told with them. `advise --json` may be given as it is: its `account` is taken,
/// and its facts and needs are judged again for the answer.
///
/// Errors: InvalidInput naming the file and the place in it.
Result<RenderRequest> writeRequest(const WriteCommand& command, const CommonOptions& common);

/// The same request for one client: its scope, and the platform where it runs.
RenderRequest requestFor(const ClientMetadata& client, RenderRequest request,
                         std::optional<Platform> platform);

}  // namespace mailadvisor::cli
