#include "cli/ending.h"

#include "signs/network_suspicion.h"
#include "signs/usable.h"
#include "report/certificate_problems.h"

#include <algorithm>
#include <string>
#include <vector>

namespace mailadvisor::cli {
namespace {

using Endpoints = std::vector<const EndpointFacts*>;

Ending ending(ExitCode code, ErrorCode errorCode, std::string where, Message text, Message remedy) {
    return {code, Error{errorCode, std::move(where), std::move(text), std::move(remedy)}};
}

std::string domainOf(const Facts& facts) {
    const auto at = facts.address.rfind('@');
    return at == std::string::npos ? facts.address : facts.address.substr(at + 1);
}

bool isDnsSilent(const Facts& facts) {
    const auto& attempts = facts.discovery.attempts;
    const auto failedByDns = [](const Attempt& attempt) {
        return attempt.reason == Reason::DnsFailed;
    };
    return std::any_of(attempts.begin(), attempts.end(), failedByDns);
}

Ending nothingFound(const Facts& facts) {
    if (isDnsSilent(facts)) {
        return ending(ExitCode::NothingFound, ErrorCode::Unreachable, domainOf(facts),
                      {MESSAGE_ID("ending.dns-silent"), {}},
                      {MESSAGE_ID("ending.dns-silent.remedy"), {}});
    }
    return ending(ExitCode::NothingFound, ErrorCode::NotFound, domainOf(facts),
                  {MESSAGE_ID("ending.nothing-found"), {{"domain", domainOf(facts)}}},
                  {MESSAGE_ID("ending.nothing-found.remedy"), {}});
}

Message nextStepWhenUnreachable(const Facts& facts, const Endpoints& endpoints) {
    const auto suspicions = suspicionsOf(facts);
    if (!suspicions.empty()) return messageOf(suspicions.front(), Audience::User);
    const bool allSilent =
        std::none_of(endpoints.begin(), endpoints.end(), [](const EndpointFacts* endpoint) {
            return endpoint->state == EndpointState::Refused ||
                   endpoint->state == EndpointState::Unreachable;
        });
    return allSilent ? Message{MESSAGE_ID("ending.none-reachable.silent"), {}}
                     : Message{MESSAGE_ID("ending.none-reachable.remedy"), {}};
}

Ending noneReachable(const Facts& facts, const Endpoints& endpoints) {
    const auto host = endpoints.empty() ? std::string{} : endpoints.front()->host;
    return ending(ExitCode::NoneReachable, ErrorCode::Unreachable, host,
                  {MESSAGE_ID("ending.none-reachable"), {}},
                  nextStepWhenUnreachable(facts, endpoints));
}

Ending nothingSafe(const Facts& facts, const Endpoints& answering) {
    const auto problems = certificateProblems(facts.endpoints);
    if (problems.empty()) {
        const auto host = answering.front()->host;
        return ending(ExitCode::NothingSafe, ErrorCode::Untrusted, host,
                      {MESSAGE_ID("ending.no-encryption"), {{"host", host}}},
                      {MESSAGE_ID("ending.no-encryption.remedy"), {}});
    }
    const auto& first = problems.front();
    const auto shared = sharedHosts(facts);
    const auto remedy = shared.empty() ? Message{MESSAGE_ID("ending.nothing-safe.remedy"), {}}
                                       : Message{MESSAGE_ID("ending.shared-host.remedy"),
                                                 {{"host", shared.front().underOwnName->host}}};
    return ending(ExitCode::NothingSafe, ErrorCode::Untrusted, first.host, first.forPerson, remedy);
}

Ending notSignedIn(const Facts& facts) {
    return ending(ExitCode::LoginRefused, ErrorCode::Refused, facts.login,
                  messageOf(facts.mailbox.loginReason), {MESSAGE_ID("ending.login.remedy"), {}});
}

/// A port that accepts connections and then stays silent has not answered.
bool hasAnswered(const EndpointFacts& endpoint) {
    const bool isSilent =
        endpoint.reason == Reason::TlsTimedOut || endpoint.reason == Reason::NoGreeting;
    const bool hasSpoken = endpoint.state == EndpointState::Open ||
                           endpoint.state == EndpointState::TlsFailed ||
                           endpoint.state == EndpointState::Garbled;
    return hasSpoken && !isSilent;
}

}  // namespace

Ending endingOfDiscovery(const Facts& facts) {
    return facts.discovery.candidates.empty() ? nothingFound(facts) : Ending{};
}

Ending endingOf(const Facts& facts, bool includesSmtp) {
    Endpoints probed;
    Endpoints answering;
    bool isAnySafe = false;
    for (const auto& endpoint : facts.endpoints) {
        if (endpoint.protocol == Protocol::Smtp && !includesSmtp) continue;
        probed.push_back(&endpoint);
        if (!hasAnswered(endpoint)) continue;
        answering.push_back(&endpoint);
        isAnySafe = isAnySafe || (isSafelyUsable(endpoint) && isNamedHost(facts, endpoint.host));
    }
    const auto& attempts = facts.discovery.attempts;
    const bool isFound = std::any_of(attempts.begin(), attempts.end(), [](const Attempt& attempt) {
        return attempt.outcome == Outcome::Found && attempt.source != Source::Guess;
    });
    if (facts.discovery.candidates.empty() && !isFound) return nothingFound(facts);
    if (answering.empty()) return noneReachable(facts, probed);
    if (!isAnySafe) return nothingSafe(facts, answering);
    const auto login = facts.mailbox.login;
    if (login != LoginOutcome::NotTried && login != LoginOutcome::Accepted)
        return notSignedIn(facts);
    return {};
}

}  // namespace mailadvisor::cli
