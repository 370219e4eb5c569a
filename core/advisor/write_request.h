#pragma once

#include "account/client_writer.h"
#include "advisor/wishes.h"
#include "base/result.h"
#include "clients/client_metadata.h"
#include "policy/policy.h"
#include "text/sentences.h"

#include <optional>
#include <string>

namespace mailadvisor {

/// What is to be written for the account in a file, but for the client: the settings, and what the
/// person is to be told with them. What `advise --json` printed may be given as it is: its
/// `account`, its `answer` and what it says of the account that is there are taken, and nothing is
/// judged again. Settings alone, and advice from before it carried the answer, have none.
///
/// Errors: InvalidInput naming the file and the place in it, also for an answer with a message that
/// `say` has no sentence for.
Result<RenderRequest> requestForAccount(const std::string& file, const Wishes& wishes,
                                        const Policy& policy, const Sentences& say);

/// The same for a domain's settings.
Result<RenderRequest> requestForDomain(const std::string& file, const Wishes& wishes,
                                       const Policy& policy);

/// Where this program runs.
Platform ownPlatform();

/// A request for one client: its scope, and the platform where it runs.
RenderRequest requestFor(const ClientMetadata& client, RenderRequest request,
                         std::optional<Platform> platform);

}  // namespace mailadvisor
