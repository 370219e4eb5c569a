#pragma once

#include "account/account.h"
#include "account/answer.h"
#include "account/bundle.h"
#include "account/client_writer_iid.h"
#include "account/domain.h"
#include "base/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// What is to be written.
enum class Scope {
    Person,    ///< one person's new profile
    Addition,  ///< one account into an existing profile
    Machine,   ///< everybody on a machine
    Domain,    ///< what the domain publishes
};

std::string_view nameOf(Scope scope);
std::optional<Scope> scopeFromName(std::string_view name);

/// Where the client runs.
enum class Platform { Linux, Windows, MacOs, Android, Ios };

std::string_view nameOf(Platform platform);
std::optional<Platform> platformFromName(std::string_view name);

/// All a writer may know: no disk, clock, network, locale or randomness beyond this.
struct RenderRequest {
    Scope scope{Scope::Person};
    std::optional<Account> account{};  ///< Person and Addition
    std::optional<Domain> domain{};    ///< Domain and Machine
    Platform platform{Platform::Linux};
    std::string installDirectory{};                      ///< of the client; empty = its usual place
    std::string caFile{};                                ///< on the target; empty = the system's
    std::map<std::string, std::string> existingFiles{};  ///< path in the profile -> bytes
    std::optional<Answer> answer{};                      ///< the recommendation, when there is one
    std::string helpDesk{};                              ///< whom to call, in the policy's words
};

/// Renders settings into one mail program's files (the plugin interface).
///
/// `render` is pure: the same request gives the same bytes. Errors: InvalidInput for a request
/// this client cannot say (the error's remedy names the nearest that can), never a silent change.
class ClientWriter {
public:
    virtual ~ClientWriter() = default;
    virtual Result<Bundle> render(const RenderRequest& request) const = 0;
};

}  // namespace mailadvisor
