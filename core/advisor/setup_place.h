#pragma once

#include "account/client_writer.h"
#include "advisor/install_account.h"
#include "advisor/setup_front.h"
#include "base/result.h"
#include "clients/catalogue.h"
#include "dialogue/question.h"
#include "net/task.h"

#include <chrono>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// The answer that asks for a profile where there is none.
inline constexpr std::string_view newProfile = "new";

/// Where set-up can put an account on this computer, by client: into a profile that is there, else
/// into a new one. A client that is not here, or whose files only the person can put in their
/// places, has none. Each has files in a folder as the last choice.
std::map<std::string, std::vector<dialogue::Choice>> setupPlaces(ClientCatalogue& catalogue);

/// The place that was chosen, and what its client's writer is asked for.
struct SetupPlace {
    InstallPlace install{};
    RenderRequest request{};
    bool isNew{};
};

/// `profile` is the absolute path of a profile, or `new`. Writes nothing.
///
/// Errors: as additionTo; InvalidInput for `new` where a client can have none here.
Result<SetupPlace> setupPlace(const ClientMetadata& client, const std::string& profile,
                              RenderRequest request);

/// Gives the rendered files their paths below the place, and leaves out the steps that fall away
/// with it. Errors: WriteFailed where a file of a new profile stands already.
Result<void> putInPlace(const ClientMetadata& client, SetupPlace& place, Bundle& bundle);

/// Waits while the program has its profile open, and tells the person to close it.
///
/// Errors: Refused when it is still open after `limit`.
Task<Result<void>> waitUntilClosed(const ClientMetadata& client, std::string profile,
                                   std::chrono::milliseconds limit, SetupFront& front);

}  // namespace mailadvisor
