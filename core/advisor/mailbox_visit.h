#pragma once

#include "base/secret.h"
#include "facts/facts.h"
#include "net/task.h"
#include "probe/probe.h"

#include <chrono>
#include <string>

namespace mailadvisor {

struct Network;

/// Where a secret would be sent, or why it must not or cannot be.
struct LoginPlace {
    const EndpointFacts* endpoint{};  ///< nothing when it cannot work
    Reason reason{};                  ///< then says why
};

/// The one place to sign in: IMAP where it is usable, POP3 only where there is no IMAP (it locks
/// the maildrop of a running client). Nothing for OAuth2-only servers: a password is never asked
/// for where it cannot work. A token goes only where OAuth2 is offered. Nothing either where the
/// mail of the domain is in several systems and nobody has said in which this mailbox is
/// (mail_systems.h).
LoginPlace loginPlace(const Facts& facts, bool acceptsUntrusted,
                      CredentialKind kind = CredentialKind::Password);

/// How the sign-in ended that had no place: a system that is still to be chosen makes none
/// impossible.
LoginOutcome outcomeWithout(const LoginPlace& place);

/// How to sign in.
struct MailboxVisit {
    std::string username{};
    Secret password{};  ///< or the access token
    CredentialKind kind{CredentialKind::Password};
    bool acceptsUntrusted{};
    std::chrono::milliseconds timeout{};
    Timestamp now{};
};

/// Signs in once and fills `facts.mailbox` and `facts.login`; never fails, the login's outcome
/// stands in the facts.
Task<void> visitMailbox(Network& network, Facts& facts, const MailboxVisit& visit);

}  // namespace mailadvisor
