#include "advisor/outcome.h"

#include "advisor/mail_systems.h"
#include "base/host_name.h"
#include "base/lists.h"
#include "diagnosis/failure.h"
#include "report/certificate_problems.h"
#include "signs/answered.h"
#include "signs/usable.h"

#include <algorithm>
#include <chrono>
#include <initializer_list>
#include <string>
#include <vector>

namespace mailadvisor {
namespace {

using Endpoints = std::vector<const EndpointFacts*>;

RunEnd end(RunOutcome outcome, ErrorCode code, std::string where, Message text, Message remedy) {
    return {outcome, Error{code, std::move(where), std::move(text), std::move(remedy)}};
}

std::string domainPart(const Facts& facts) {
    return facts.address ? facts.address->displayDomain : std::string();
}

bool isDnsSilent(const Facts& facts) {
    const auto& attempts = facts.discovery.attempts;
    const auto failedByDns = [](const Attempt& attempt) {
        return attempt.reason == Reason::DnsFailed && attempt.source != Source::Ispdb;
    };
    return std::any_of(attempts.begin(), attempts.end(), failedByDns);
}

/// Nothing was asked at all.
bool isOffline(const Facts& facts) {
    return facts.endpoints.empty() &&
           std::ranges::any_of(facts.discovery.attempts, [](const Attempt& attempt) {
               return attempt.reason == Reason::NoOfflineSource;
           });
}

RunEnd ownShortage() {
    return end(RunOutcome::OwnFault, ErrorCode::Internal, {}, messageOf(Reason::OwnShortage),
               {MESSAGE_ID("ending.own-shortage.remedy"), {}});
}

const Hint* firstHint(const Facts& facts, std::initializer_list<HintCode> codes) {
    const auto& hints = facts.discovery.hints;
    const auto found = std::ranges::find_if(hints, [&](const Hint& hint) {
        return std::ranges::find(codes, hint.code) != codes.end();
    });
    return found == hints.end() ? nullptr : &*found;
}

/// Why no server was found where the provider is known to have none for mail programs.
const Hint* hintOfOwnProgram(const Facts& facts) {
    return firstHint(facts, {HintCode::Bridge, HintCode::OwnProgram});
}

/// What was seen on the way says more than to look for a typing mistake.
const Hint* hintOfTheCause(const Facts& facts) {
    return firstHint(facts, {HintCode::CaptivePortal, HintCode::InventedNames,
                             HintCode::TakesNoMail, HintCode::FilterService});
}

/// The host that takes the domain's mail, when the DNS named one.
std::string exchangerOf(const Facts& facts) {
    const auto& attempts = facts.discovery.attempts;
    const auto found = std::ranges::find_if(attempts, [](const Attempt& attempt) {
        const bool isRecord = attempt.source == Source::Mx && !contains(attempt.url, ':');
        return isRecord &&
               (attempt.outcome == Outcome::Found || attempt.reason == Reason::NoKnownHoster ||
                attempt.reason == Reason::FilterService);
    });
    return found == attempts.end() ? std::string{} : found->detail;
}

/// The first step of a failure within a sentence of ours.
Message stepOf(std::string id, const Failure& failure) {
    return {std::move(id), {{"step", MessageList{failure.say}}}};
}

RunEnd nothingFound(const Facts& facts) {
    if (const auto* hint = hintOfOwnProgram(facts); hint != nullptr) {
        return end(RunOutcome::NothingFound, ErrorCode::NotFound, domainPart(facts),
                   {MESSAGE_ID("ending.own-program"), {{"provider", hint->subject}}},
                   messageOf(*hint));
    }
    if (const auto* hint = hintOfTheCause(facts); hint != nullptr) {
        return end(RunOutcome::NothingFound, ErrorCode::NotFound, domainPart(facts),
                   {MESSAGE_ID("ending.nothing-found"), {{"domain", domainPart(facts)}}},
                   messageOf(*hint));
    }
    if (isOffline(facts)) {
        return end(RunOutcome::NothingFound, ErrorCode::NotFound, domainPart(facts),
                   {MESSAGE_ID("ending.offline"), {}}, {MESSAGE_ID("ending.offline.remedy"), {}});
    }
    if (isDnsSilent(facts)) {
        return end(RunOutcome::NothingFound, ErrorCode::Unreachable, domainPart(facts),
                   {MESSAGE_ID("ending.dns-silent"), {}},
                   {MESSAGE_ID("ending.dns-silent.remedy"), {}});
    }
    if (const auto exchanger = exchangerOf(facts); !exchanger.empty()) {
        return end(RunOutcome::NothingFound, ErrorCode::NotFound, domainPart(facts),
                   {MESSAGE_ID("ending.exchanger-unknown"),
                    {{"domain", domainPart(facts)}, {"host", displayHost(exchanger)}}},
                   {MESSAGE_ID("ending.exchanger-unknown.remedy"), {}});
    }
    // A name that is gone is as often one that was mistyped.
    const auto failure = failureOfLook(facts);
    return end(RunOutcome::NothingFound, ErrorCode::NotFound, domainPart(facts),
               {MESSAGE_ID("ending.nothing-found"), {{"domain", domainPart(facts)}}},
               failure ? stepOf(MESSAGE_ID("ending.nothing-found.step"), *failure)
                       : Message{MESSAGE_ID("ending.nothing-found.remedy"), {}});
}

bool isWithoutRoute(const EndpointFacts* endpoint) {
    return endpoint->reason == Reason::HostUnreachable;
}

/// When this network knows no way to the server: only a wrong place of ours is proven by that.
std::optional<Message> nextStepWithoutRoute(const Endpoints& endpoints) {
    const bool isAnyThere = std::ranges::any_of(endpoints, [](const EndpointFacts* endpoint) {
        return endpoint->state == EndpointState::Refused;
    });
    if (isAnyThere || std::ranges::none_of(endpoints, isWithoutRoute)) return std::nullopt;
    const bool isIpv6Only = std::ranges::all_of(endpoints, [](const EndpointFacts* endpoint) {
        return !isWithoutRoute(endpoint) || endpoint->address.find(':') != std::string::npos;
    });
    return isIpv6Only ? Message{MESSAGE_ID("ending.none-reachable.ipv6"), {}}
                      : Message{MESSAGE_ID("ending.none-reachable.no-route"), {}};
}

Message nextStepWhenUnreachable(const Facts& facts, const Endpoints& endpoints) {
    if (const auto failure = failureOfLook(facts)) {
        Message step = stepOf(MESSAGE_ID("ending.none-reachable.step"), *failure);
        step.arguments.push_back({"cause", MessageList{failure->text}});
        return step;
    }
    const auto isLate = [](const EndpointFacts* endpoint) {
        return endpoint->reason == Reason::NoGreeting;
    };
    if (std::ranges::any_of(endpoints, isLate))
        return {MESSAGE_ID("ending.none-reachable.late"), {}};
    if (const auto step = nextStepWithoutRoute(endpoints)) return *step;
    const bool allSilent =
        std::none_of(endpoints.begin(), endpoints.end(), [](const EndpointFacts* endpoint) {
            return endpoint->state == EndpointState::Refused ||
                   endpoint->state == EndpointState::Unreachable;
        });
    return allSilent ? Message{MESSAGE_ID("ending.none-reachable.silent"), {}}
                     : Message{MESSAGE_ID("ending.none-reachable.remedy"), {}};
}

RunEnd noneReachable(const Facts& facts, const Endpoints& endpoints) {
    const auto host = endpoints.empty() ? std::string{} : endpoints.front()->host;
    if (isOffline(facts)) {
        return end(RunOutcome::NoneReachable, ErrorCode::Unreachable, host,
                   {MESSAGE_ID("ending.offline"), {}}, {MESSAGE_ID("ending.offline.remedy"), {}});
    }
    const auto isUnresolved = [](const EndpointFacts* endpoint) {
        return endpoint->reason == Reason::DnsFailed;
    };
    if (!endpoints.empty() && std::ranges::all_of(endpoints, isUnresolved)) {
        return end(RunOutcome::NoneReachable, ErrorCode::Unreachable, host,
                   {MESSAGE_ID("ending.dns-silent"), {}},
                   {MESSAGE_ID("ending.dns-silent.remedy"), {}});
    }
    return end(RunOutcome::NoneReachable, ErrorCode::Unreachable, host,
               {MESSAGE_ID("ending.none-reachable"), {}},
               nextStepWhenUnreachable(facts, endpoints));
}

Message nextStepWhenUnsafe(const Facts& facts) {
    const auto shared = sharedHosts(facts);
    if (!shared.empty()) {
        return {MESSAGE_ID("ending.shared-host.remedy"),
                {{"host", shared.front().underOwnName->host}}};
    }
    const auto failure = failureOfLook(facts);
    if (!failure) return {MESSAGE_ID("ending.nothing-safe.remedy"), {}};
    // A wrong clock of this computer makes every good certificate look expired.
    if (failure->code != CauseCode::CertExpired)
        return stepOf(MESSAGE_ID("ending.nothing-safe.step"), *failure);
    Message step = stepOf(MESSAGE_ID("ending.nothing-safe.step-date"), *failure);
    step.arguments.push_back(
        {"date", Date{std::chrono::floor<std::chrono::days>(facts.observedAt)}});
    return step;
}

RunEnd nothingSafe(const Facts& facts, const Endpoints& answering) {
    const auto problems = certificateProblems(facts.endpoints);
    if (problems.empty()) {
        const auto host = answering.front()->host;
        return end(RunOutcome::NothingSafe, ErrorCode::Untrusted, host,
                   {MESSAGE_ID("ending.no-encryption"), {{"host", host}}},
                   {MESSAGE_ID("ending.no-encryption.remedy"), {}});
    }
    const auto& first = problems.front();
    return end(RunOutcome::NothingSafe, ErrorCode::Untrusted, first.host, first.forPerson,
               nextStepWhenUnsafe(facts));
}

/// A refusal without a word more may mean the password, or the one way in which it was tried.
Message nextStepWhenNotSignedIn(const Facts& facts) {
    const MailboxFacts& mailbox = facts.mailbox;
    if (mailbox.loginReason == Reason::LeftAlone)
        return {MESSAGE_ID("ending.left-alone.remedy"), {}};
    const auto failure = failureOfSignIn(facts);
    if (!failure) return {MESSAGE_ID("ending.login.advice-stands"), {}};
    if (failure->code != CauseCode::WrongPassword || mailbox.mechanism.empty())
        return stepOf(MESSAGE_ID("ending.login.step"), *failure);
    Message step = stepOf(MESSAGE_ID("ending.login.step-way"), *failure);
    step.arguments.push_back({"mechanism", mailbox.mechanism});
    return step;
}

RunEnd notSignedIn(const Facts& facts) {
    return end(RunOutcome::LoginRefused, ErrorCode::Refused, facts.login,
               messageOf(facts.mailbox.loginReason), nextStepWhenNotSignedIn(facts));
}

RunEnd endOfLookAt(const Facts& facts, bool includesSmtp) {
    if (wasCutShortByOwnShortage(facts)) return ownShortage();
    Endpoints probed;
    Endpoints answering;
    bool isAnySafe = false;
    for (const auto& endpoint : facts.endpoints) {
        if (endpoint.protocol == Protocol::Smtp && !includesSmtp) continue;
        probed.push_back(&endpoint);
        if (!hasSpoken(endpoint)) continue;
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

/// Some people's mail is here, others' there: only the person, or who runs the mail, can say.
RunEnd severalSystems(const std::vector<MailSystem>& systems) {
    MessageList names;
    for (const auto& system : systems) {
        names.push_back(
            {MESSAGE_ID("word.name-in-list"), {{"name", displayHost(system.hosts.front())}}});
    }
    return end(RunOutcome::NothingSafe, ErrorCode::InvalidInput, "--server",
               {MESSAGE_ID("ending.several-systems"), {{"systems", names}}},
               {MESSAGE_ID("ending.several-systems.remedy"), {}});
}

/// A certificate or an encryption that does not hold stands in the way, and not the type.
bool isUnsafe(const Recommendation& recommendation) {
    return std::ranges::any_of(recommendation.reasons, [](const Finding& reason) {
        return reason.rule == "imap-not-safe" || reason.rule == "pop3-not-safe";
    });
}

/// Naming the server helps where nobody vouches for it, and changes nothing where no type fits.
RunEnd noSettings(const Facts& facts, const Recommendation& recommendation) {
    const auto systems = mailSystems(facts);
    if (recommendation.protocol != Choice::None && systems.size() > 1) {
        return severalSystems(systems);
    }
    // Nothing is untrusted and nobody has to be told: the advice names the other way.
    if (recommendation.instead.value_or(Instead::Webmail) != Instead::Webmail) {
        return end(RunOutcome::NothingSafe, ErrorCode::Refused, facts.shownAddress(),
                   {MESSAGE_ID("ending.no-settings"), {}},
                   {MESSAGE_ID("ending.other-way.remedy"), {}});
    }
    if (recommendation.protocol != Choice::None) {
        return end(RunOutcome::NothingSafe, ErrorCode::Untrusted, facts.shownAddress(),
                   {MESSAGE_ID("ending.no-settings"), {}},
                   {MESSAGE_ID("ending.no-settings.remedy"), {}});
    }
    // What the server or the program does not do is no matter of trust.
    return end(RunOutcome::NothingSafe,
               isUnsafe(recommendation) ? ErrorCode::Untrusted : ErrorCode::Refused,
               facts.shownAddress(), {MESSAGE_ID("ending.no-settings"), {}},
               {MESSAGE_ID("ending.no-type.remedy"), {}});
}

}  // namespace

RunEnd endOfDiscovery(const Facts& facts) {
    if (wasCutShortByOwnShortage(facts)) return ownShortage();
    return facts.discovery.candidates.empty() ? nothingFound(facts) : RunEnd{};
}

RunEnd endOfProbe(const Facts& facts) { return endOfLookAt(facts, true); }

RunEnd endOfLook(const Facts& facts) { return endOfLookAt(facts, false); }

RunEnd endOfAdvice(const Situation& situation, const Recommendation& recommendation,
                   const std::optional<Account>& account) {
    auto look = endOfLook(situation.facts);
    const bool needsSettings = !account && !isWebmailOnly(situation.needs);
    if (look.outcome == RunOutcome::Done && needsSettings)
        return noSettings(situation.facts, recommendation);
    return look;
}

}  // namespace mailadvisor
