#include "diagnosis/failure.h"

#include "diagnosis/all_causes.h"
#include "diagnosis/diagnose.h"
#include "signs/check_message.h"
#include "signs/usable.h"

#include <utility>

namespace mailadvisor {
namespace {

/// The cause, where one is at least likely or stands alone. There is nobody to ask: what a server
/// said is in the call already.
std::optional<Failure> failureOf(Call call) {
    call.more.seenFrom = More::Place::Caller;
    Diagnosis found = diagnose(call, {{AskId::ServerWords, "-"}});
    const bool isAlone = found.causes.size() == 1;
    const bool isProven = !found.causes.empty() && !found.isQuestionFirst &&
                          (isAlone || found.causes.front().sure != Sure::Possible);
    if (!isProven) return std::nullopt;
    const CauseCode code = found.causes.front().code;
    return Failure{code,
                   found.whose,
                   {std::string(causeOf(code).text), {}},
                   std::move(found.say),
                   std::move(found.thenSeen),
                   std::move(found.avoid)};
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

/// The server as facts: how its encryption failed, and nothing else.
Facts encryptionOf(const CheckedServer& server) {
    EndpointFacts endpoint;
    endpoint.protocol = server.protocol;
    endpoint.host = server.host;
    endpoint.address = server.address;
    endpoint.port = server.port;
    endpoint.security = server.security;
    endpoint.state = EndpointState::Open;
    endpoint.tls = server.tls;
    Facts facts;
    facts.endpoints.push_back(std::move(endpoint));
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

/// A server that cannot just now. Nothing tries again by itself here: the step is the check's own.
std::optional<Failure> passing(const CheckedServer& server) {
    if (isToWait(server.reason)) return std::nullopt;
    Call call;
    call.said.signs = {server.outcome == CheckOutcome::Greylisted ? SaidSign::Greylisted
                                                                  : SaidSign::TryLater};
    auto failure = failureOf(std::move(call));
    if (failure) failure->say = generalRemedy(server);
    return failure;
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

std::optional<Failure> failureOfLook(const Facts& facts) {
    Call call;
    call.facts = facts;
    // What is in the mailbox keeps nobody from a server.
    call.facts.mailbox = {};
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
        case CheckOutcome::NotSafe:
            if (!server.tls.isKnown()) return std::nullopt;
            call.facts = encryptionOf(server);
            break;
        case CheckOutcome::TryLater:
        case CheckOutcome::Greylisted: return passing(server);
        case CheckOutcome::RelayDenied:
            // Signed in and still refused, it is not the program that forgot to sign in.
            if (!server.mechanism.empty()) return std::nullopt;
            call.said.signs = {SaidSign::RelayDenied};
            break;
        case CheckOutcome::NotTried:
        case CheckOutcome::Ok:
        case CheckOutcome::Unreachable:
        case CheckOutcome::Garbled: return std::nullopt;
    }
    return failureOf(std::move(call));
}

Message remedyMessage(const CheckedServer& server) {
    const auto failure = failureAt(server);
    if (!failure) return generalRemedy(server);
    // A wrong clock of this computer makes every good certificate look expired.
    if (failure->code != CauseCode::CertExpired) return failure->say;
    return {MESSAGE_ID("ending.clock-first"), {{"step", MessageList{failure->say}}}};
}

}  // namespace mailadvisor
