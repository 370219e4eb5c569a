#pragma once

#include "base/secret.h"
#include "base/units.h"
#include "facts/endpoint_facts.h"
#include "facts/mailbox_facts.h"
#include "net/deadline.h"
#include "net/task.h"

#include <functional>
#include <string>
#include <vector>

namespace mailadvisor {

struct Network;

/// One port to be probed.
struct Target {
    Protocol protocol{};
    std::string host{};
    Port port{};
    Security security{};

    friend auto operator<=>(const Target&, const Target&) = default;
};

/// The seven standard mail ports of a host: 143 993 110 995 587 465 25 (RFC 8314, RFC 6409).
std::vector<Target> standardTargets(const std::string& host);

/// How closely a port is looked at.
enum class ProbeDepth {
    Usual,
    Thorough,  ///< also whether it takes old TLS, and once more when it was silent
};

/// Speaks to one port: greeting, what it offers before and after encryption, its certificate.
///
/// Looking changes nothing and nothing secret is sent. A plain port is asked for STARTTLS (STLS)
/// and upgraded when it offers it. Never fails: the endpoint's state and reason say how it ended.
Task<EndpointFacts> probeEndpoint(Network& network, Target target, Deadline deadline,
                                  ProbeDepth depth = ProbeDepth::Usual);

/// What the secret of a Login is.
enum class CredentialKind {
    Password,
    AccessToken,  ///< of OAuth2 (RFC 6750), for OAUTHBEARER and XOAUTH2 only
};

/// What signing in needs.
struct Login {
    std::string username{};
    Secret password{};  ///< or the access token
    CredentialKind kind{CredentialKind::Password};
    /// Whose mailbox is looked into where `username` is a master user, who may see those of others;
    /// empty: its own. By PLAIN it is the authorization identity (RFC 4616 §2), by other ways the
    /// name is `MAILBOX*USERNAME`, as Dovecot and Courier read it.
    std::string mailbox{};
};

/// Signs in once, on a verified TLS connection only, and looks at the mailbox without changing
/// it (EXAMINE; for a POP3 target CAPA, STAT and at most one UIDL).
///
/// Never fails: `login` and `loginReason` say how it ended, unknown facts say why.
Task<MailboxFacts> lookIntoMailbox(Network& network, Target target, const Login& login,
                                   Timestamp now, Deadline deadline);

/// Signs in as lookIntoMailbox does and asks only how full the mailbox is and may become
/// (`usedBytes`, `limitBytes`); nothing is opened. By IMAP alone: POP3 does not tell it.
Task<MailboxFacts> askForSpace(Network& network, Target target, const Login& login,
                               Deadline deadline);

}  // namespace mailadvisor
