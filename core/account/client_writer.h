#pragma once

#include "account/account.h"
#include "account/answer.h"
#include "account/bundle.h"
#include "account/client_writer_iid.h"
#include "account/current_setup.h"
#include "account/domain.h"
#include "account/existing_account.h"
#include "account/platform.h"
#include "base/fact.h"
#include "base/result.h"

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

/// All a writer may know: no disk, clock, network, locale or randomness beyond this.
struct RenderRequest {
    Scope scope{Scope::Person};
    std::optional<Account> account{};  ///< Person and Addition
    std::optional<Domain> domain{};    ///< Domain and Machine
    Platform platform{Platform::Linux};
    std::string caFile{};            ///< on the target; empty = the system's
    ExistingFiles existingFiles{};   ///< Addition: the profile in use
    std::optional<Answer> answer{};  ///< the recommendation, when there is one
    std::string helpDesk{};          ///< whom to call, in the policy's words
    CurrentSetup current{};          ///< Person: what the program holds already
    /// Addition: this account of the files gets the settings of `account` where they differ
    /// (server, port, encryption, user name, sign-in; both directions), and nothing is added.
    std::optional<ExistingAccount> corrected{};
};

/// Renders settings into one mail program's files, and reads those files (the plugin interface).
///
/// All three are pure: the same arguments give the same result, whatever other threads call at the
/// same time.
class ClientWriter {
public:
    virtual ~ClientWriter() = default;

    /// Errors: InvalidInput for a request this client cannot say (the error's remedy names the
    /// nearest that can), never a silent change.
    virtual Result<Bundle> render(const RenderRequest& request) const = 0;

    /// The accounts that a profile's files hold; the files are the person's and may be anything.
    ///
    /// Unknown (NotOffered) for a client that keeps no list in files that can be read, and without
    /// files for one that only takes and gives such files: that is not "no account".
    /// Errors: Garbled for a file that the program itself would not read.
    virtual Result<Fact<ExistingAccounts>> accountsIn(const ExistingFiles& files) const;

    /// The same files without one account that `accountsIn` gave for them; every other byte stays,
    /// a file of this account alone goes. After `render` of an Addition this gives back the files
    /// as they were before.
    ///
    /// Errors: NotFound when the account does not stand there; as `accountsIn`.
    virtual Result<ExistingFiles> without(const ExistingFiles& files,
                                          const ExistingAccount& account) const;
};

}  // namespace mailadvisor
