#pragma once

#include "base/message.h"
#include "base/protocol.h"
#include "base/units.h"
#include "facts/hint_code.h"
#include "facts/lint_code.h"
#include "facts/reason.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// Where a candidate comes from, best evidence first.
enum class Source {
    Override,
    BuiltIn,
    Autoconfig,
    WellKnown,
    Pacc,
    Srv,
    Mx,
    Ispdb,
    Autodiscover,
    HttpAutoconfig,
    Guess,
};

/// How asking one source ended.
enum class Outcome {
    Found,      ///< it named at least one usable server
    Nothing,    ///< it answered that it has none
    Failed,     ///< it did not answer, or nonsense
    Untrusted,  ///< it answered, but not in a way that may be believed
    Skipped,    ///< it was not asked
};

/// The domain itself publishes it: its admin can mend it. Others' words about the domain are not.
bool isPublishedByDomain(Source source);

std::string_view nameOf(Source source);
std::string_view nameOf(Outcome outcome);
std::optional<Source> sourceFromName(std::string_view name);
std::optional<Outcome> outcomeFromName(std::string_view name);

/// One question to one source and its outcome; every attempt is recorded.
struct Attempt {
    Source source{};
    std::string url{};  ///< URL, DNS name or file asked; empty when there is none
    Outcome outcome{};
    Reason reason{};
    std::string detail{};  ///< HTTP status, parser position: technical, one line, sanitised
    std::chrono::milliseconds duration{};
    int status{};           ///< of HTTP, of the last answer; 0 without one
    std::string leadsTo{};  ///< the URL that was asked last, or that a redirect names; empty: `url`

    friend bool operator==(const Attempt&, const Attempt&) = default;
};

/// One server that one source named; nothing is merged between sources.
struct Candidate {
    Protocol protocol{};
    std::string host{};  ///< A-label form, lower case
    Port port{};
    Security security{};
    std::string username{};  ///< expanded, as it is sent
    /// What the source publishes for everybody, with autoconfig's placeholders; empty when the user
    /// name is known for this person only.
    std::string usernamePattern{};
    std::vector<std::string>
        auth{};  ///< autoconfig's words, best first (`password-cleartext`, `OAuth2`)
    Source source{};
    bool trusted{};                     ///< https at every hop, DNSSEC, or said by the person
    std::vector<Source> confirmedBy{};  ///< other sources that name the same server
    std::string system{};               ///< the mail system it belongs to (its base domain)

    friend bool operator==(const Candidate&, const Candidate&) = default;
};

/// Two sources that contradict each other; both sides are shown.
struct Conflict {
    Protocol protocol{};
    std::vector<Candidate> sides{};

    friend bool operator==(const Conflict&, const Conflict&) = default;
};

/// A published setting that is wrong, for the domain's admin.
struct Lint {
    Source source{};
    std::string url{};
    LintCode code{};
    std::string subject{};  ///< the element, host or value it is about

    friend bool operator==(const Lint&, const Lint&) = default;
};

/// Something to know about a hoster, a domain or this network before signing in.
struct Hint {
    Source source{};
    HintCode code{};
    std::string subject{};  ///< the name it is about: hoster, domain, host; a day when remembered

    friend bool operator==(const Hint&, const Hint&) = default;
};

/// The sentence for a lint (`lint.<code>`), with `subject`, and `source` in the words of
/// `sourceName`.
Message messageOf(const Lint& lint, Message sourceName);

/// The sentence for a hint (`hint.<code>`), with `subject`.
Message messageOf(const Hint& hint);

/// All that was found about where the mail of a domain lives.
struct DiscoveryFacts {
    std::vector<Attempt> attempts{};
    std::vector<Candidate> candidates{};  ///< ranked, best first
    std::vector<Conflict> conflicts{};
    std::vector<Lint> lints{};
    std::vector<Hint> hints{};

    friend bool operator==(const DiscoveryFacts&, const DiscoveryFacts&) = default;
};

}  // namespace mailadvisor
