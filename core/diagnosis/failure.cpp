#include "diagnosis/failure.h"

#include "diagnosis/diagnose.h"
#include "signs/check_message.h"
#include "signs/usable.h"

#include <utility>

namespace mailadvisor {
namespace {

std::optional<Failure> failureOf(Call call) {
    call.more.seenFrom = More::Place::Caller;
    Diagnosis found = diagnose(call, {});
    const bool isProven = !found.causes.empty() && !found.isQuestionFirst &&
                          found.causes.front().sure != Sure::Possible;
    if (!isProven) return std::nullopt;
    return Failure{found.causes.front().code, found.whose, std::move(found.say),
                   std::move(found.thenSeen), std::move(found.avoid)};
}

/// Nothing but to wait, which the reason says itself.
bool isToWait(Reason reason) {
    return reason == Reason::LeftAlone || reason == Reason::LoginThrottled;
}

/// The server as facts: which one it is, and how the sign-in to it went.
Facts factsOf(const CheckedServer& server) {
    Facts facts;
    Candidate candidate;
    candidate.protocol = server.protocol;
    candidate.host = server.host;
    candidate.port = server.port;
    candidate.security = server.security;
    candidate.trusted = true;
    facts.discovery.candidates.push_back(std::move(candidate));
    facts.mailbox.login = LoginOutcome::Refused;
    facts.mailbox.loginReason = server.reason;
    return facts;
}

/// What the server said when it refused, as somebody reads it out.
Said saidBy(const CheckedServer& server) {
    Said said;
    if (server.replyCode != 0) {
        said = readSaid("server responded: " + std::to_string(server.replyCode) + " " +
                        server.serverSaid);
    }
    said.direction =
        server.protocol == Protocol::Smtp ? SaidDirection::Sending : SaidDirection::Receiving;
    return said;
}

}  // namespace

std::optional<Failure> failureOfSignIn(const Facts& facts) {
    if (isToWait(facts.mailbox.loginReason)) return std::nullopt;
    Call call;
    call.facts = facts;
    std::erase_if(call.facts.endpoints, [](const auto& one) { return !isSafelyUsable(one); });
    call.facts.mailbox = {};
    call.facts.mailbox.login = facts.mailbox.login;
    call.facts.mailbox.loginReason = facts.mailbox.loginReason;
    return failureOf(std::move(call));
}

std::optional<Failure> failureAt(const CheckedServer& server) {
    Call call;
    switch (server.outcome) {
        case CheckOutcome::Refused:
        case CheckOutcome::NotPossible:
            if (isToWait(server.reason)) return std::nullopt;
            call.said = saidBy(server);
            call.facts = factsOf(server);
            break;
        case CheckOutcome::Rejected: call.said = saidBy(server); break;
        // The mail was to oneself: whatever the words, it is one's own mailbox.
        case CheckOutcome::MailboxFull: call.said.signs = {SaidSign::OverQuota}; break;
        case CheckOutcome::NotTried:
        case CheckOutcome::Ok:
        case CheckOutcome::Unreachable:
        case CheckOutcome::NotSafe:
        case CheckOutcome::Garbled:
        case CheckOutcome::TryLater:
        case CheckOutcome::Greylisted:
        case CheckOutcome::RelayDenied: return std::nullopt;
    }
    return failureOf(std::move(call));
}

Message remedyMessage(const CheckedServer& server) {
    const auto failure = failureAt(server);
    return failure ? failure->say : generalRemedy(server);
}

}  // namespace mailadvisor
