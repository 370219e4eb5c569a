#pragma once

#include "base/email_address.h"
#include "discovery/discover.h"
#include "facts/discovery_facts.h"
#include "net/deadline.h"
#include "net/task.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

struct Hoster;
struct Network;

/// What every source is asked: where is the mail of this address?
struct SourceQuery {
    const EmailAddress& address;
    const DiscoveryOptions& options;
    Network& network;
    Deadline deadline;
};

/// The domains that a mail exchanger's name stands for, and whether anything vouches for them.
struct ExchangerDomains {
    std::vector<std::string> domains{};  ///< most exact first
    bool isTrusted{};
};

/// What one source had to say, or several together. Candidates carry source, trust and system; the
/// order is the source's own; conflicts are found by ranking alone.
struct SourceFacts : DiscoveryFacts {
    std::optional<std::chrono::seconds> timeToLive{};  ///< the least of the DNS answers used
    ExchangerDomains exchanger{};  ///< of a hoster nobody knows yet; only from the MX source
    const Hoster* exchangersHoster{};  ///< whom the mail exchanger belongs to, when it is known

    /// Takes over all that another answer holds.
    void append(SourceFacts other);

    /// The same, but without the other's servers and their lints when servers are here already.
    void appendAsLessNear(SourceFacts other);
};

// The database of providers (ispdb.h) is asked after all of these.
// A source is a coroutine that never fails, never outlives the query's deadline, and records each
// question it put. The query must outlive it. Those that are an autoconfig file are in
// autoconfig_sources.cpp, every other one in the file named for it.

/// The company's own file, named by the person (`overrideFile`); its word counts before all others.
Task<SourceFacts> askOverrideFile(const SourceQuery& query);

/// The table of hosters, for addresses of their own domains.
Task<SourceFacts> askBuiltIn(const SourceQuery& query);

/// The two places of the domain's own autoconfig file (draft-ietf-mailmaint-autoconfig §4.1).
Task<SourceFacts> askAutoconfig(const SourceQuery& query);
Task<SourceFacts> askWellKnown(const SourceQuery& query);

/// PACC (draft-ietf-mailmaint-pacc-02): believed only when the DNS has the document's digest.
Task<SourceFacts> askPacc(const SourceQuery& query);

/// Service records (RFC 6186, RFC 8314 §5.1).
Task<SourceFacts> askSrv(const SourceQuery& query);

/// Who takes the domain's mail, and what that hoster publishes: a table row, else its own files.
Task<SourceFacts> askMx(const SourceQuery& query);

/// Microsoft's Autodiscover in its plain form (POX). Never a password, `postmaster` instead of the
/// person; a deadline of its own, so that it delays nothing.
Task<SourceFacts> askAutodiscover(const SourceQuery& query);

/// Plain http, always untrusted. To be asked when `choosePlainHttp` says so.
Task<SourceFacts> askHttpAutoconfig(const SourceQuery& query);

/// Names the usual hosts and ports; only what resolves becomes a candidate, and only the probe
/// proves one. To be asked when the other sources answered no.
Task<SourceFacts> askGuess(const SourceQuery& query);

/// Split delivery: the mail exchanger belongs to `hoster`, which hands the mail of some people on
/// to a server of the company's own (sold in Thailand to save licences). Looks at the usual names
/// below the domain; those that lead to the hoster's own machines are left out. At most five names
/// and their addresses, three seconds.
Task<SourceFacts> askOwnNames(const SourceQuery& query, const Hoster& hoster);

/// An attempt that was not made, and why.
Attempt skipped(Source source, Reason reason);

/// True when the attempt shows that somebody answered and had nothing to offer; false when
/// nobody could be asked (timeouts, a DNS that fails), so that nothing is known.
bool isAnswered(const Attempt& attempt);

}  // namespace mailadvisor
