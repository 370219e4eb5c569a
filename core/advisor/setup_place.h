#pragma once

#include "account/client_writer.h"
#include "advisor/install_account.h"
#include "advisor/outcome.h"
#include "advisor/setup_front.h"
#include "base/result.h"
#include "clients/catalogue.h"
#include "clients/found_program.h"
#include "dialogue/question.h"
#include "net/task.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// The answer that asks for a profile where there is none.
inline constexpr std::string_view newProfile = "new";

/// Where set-up can put an account on this computer, by client: into a profile that is there, else
/// into a new one. A client that is not here, or whose files only the person can put in their
/// places, has none. Each has files in a folder as the last choice.
std::map<std::string, std::vector<dialogue::Choice>> setupPlaces(
    const ClientCatalogue& catalogue, const std::vector<FoundProgram>& programs);

/// As what the mailbox of this address stands in a program here; POP3 before IMAP, since its mail
/// may be only there. Nothing when no program is known to hold it.
std::optional<Protocol> typeHere(const std::vector<FoundProgram>& programs,
                                 std::string_view address);

/// The account at the place that is this mailbox already, of the same type: by server and login, or
/// by address at one of the mailbox's own servers (`hosts`), whatever else is set. One at another
/// server may hold other mail of the same address and is not it.
std::optional<ExistingAccount> accountThere(ClientCatalogue& catalogue, const InstallPlace& place,
                                            const Account& account,
                                            const std::vector<std::string>& hosts);

/// Says what is not right with the account that is there.
void tellCorrections(const Account& account, const std::vector<SettingChange>& changes,
                     SetupFront& front);

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
