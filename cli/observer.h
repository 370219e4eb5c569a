#pragma once

#include "advisor/gather.h"
#include "base/result.h"
#include "base/secret.h"
#include "cli/console.h"
#include "cli/observer_cache.h"
#include "cli/subject.h"
#include "facts/facts.h"
#include "net/network.h"
#include "policy/policy.h"

#include <memory>
#include <optional>
#include <vector>

namespace mailadvisor::cli {

/// Looks at addresses and servers for a command, and tells on stderr what is going on.
///
/// The network is opened once, when it is first needed; servers that several domains share are
/// asked once. Console and policy must outlive it.
class Observer {
public:
    Observer(const Console& console, const Policy& policy)
        : console_(console), policy_(policy), cache_(console.options()) {}

    /// Gathers the facts (or reads them from --facts) and saves them with --save-facts.
    ///
    /// A password that the options offer is read and used only where it can work. Errors:
    /// InvalidInput for unreadable files, options and passwords; WriteFailed for --save-facts.
    Result<Facts> observe(const Subject& subject);

    /// Looks at several addresses at once, for bulk: no password, nothing saved, and what an
    /// earlier run found will do while it is fresh. The facts come in the order of the subjects.
    /// Errors: those of opening the network.
    Result<std::vector<Facts>> observeAll(const std::vector<Subject>& subjects);

    /// Signs in once with this password and looks into the mailbox; how that ended stands in the
    /// facts. Errors: those of opening the network.
    Result<void> lookInside(Facts& facts, Secret password);

private:
    Result<Network*> network();
    GatherRequest requestFor(const Subject& subject);
    Result<Facts> gatherNow(const Subject& subject);
    Result<void> signIn(Facts& facts);

    const Console& console_;
    const Policy& policy_;
    RememberedAnswers cache_;
    std::optional<Network> network_{};
    ProbedServers probed_{};
};

/// What the secret is: a password, or with --oauth2 an access token.
CredentialKind credentialKind(const PasswordOptions& options);

}  // namespace mailadvisor::cli
