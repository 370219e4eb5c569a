#pragma once

#include "base/email_address.h"
#include "base/result.h"
#include "facts/discovery_facts.h"
#include "net/deadline.h"
#include "net/task.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace mailadvisor {

struct Network;

/// What discovery may ask, from the command line.
struct DiscoveryOptions {
    std::string overrideFile{};          ///< a company's own config-v1.1 file; empty = none
    std::optional<std::string> ispdb{};  ///< base URL; nothing = not asked
    /// Why the database did not answer earlier in this run; consulted and set; may be nothing.
    std::optional<Reason>* ispdbSilence{};
    bool sendAddress{};      ///< the domain's own sites may be told the person's address
    bool offline{};          ///< only override, table and cache
    bool acceptUntrusted{};  ///< use candidates found over plain http
    /// For a judgement of the domain: also what another answer makes needless (plain http, usual
    /// names, which are announced all the same), and once more whoever was silent.
    bool isThorough{};
};

/// Called with each candidate as it is found, so that it can be probed at once.
using OnCandidate = std::function<void(const Candidate&)>;

/// Facts and how long they may be kept: the least of the DNS answers' times to live, zero when
/// somebody could not be asked.
struct Discovery {
    DiscoveryFacts facts{};
    std::chrono::seconds timeToLive{};
};

/// Asks every source at once under one deadline, records every attempt, and ranks what was found
/// by evidence (never by speed).
///
/// The database of providers is asked only when the company and its domain name no server of their
/// own; guesses are made only when the other sources answered no. Never fails: what went wrong
/// stands in the attempts.
Task<Discovery> discover(Network& network, EmailAddress address, DiscoveryOptions options,
                         Deadline deadline, OnCandidate onCandidate);

}  // namespace mailadvisor
