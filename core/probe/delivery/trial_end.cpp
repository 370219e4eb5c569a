#include "probe/delivery/trial_end.h"

#include "base/auth_word.h"
#include "signs/sign_in.h"

namespace mailadvisor {
namespace {

CheckOutcome outcomeOfState(EndpointState state) {
    switch (state) {
        case EndpointState::TlsFailed: return CheckOutcome::NotSafe;
        case EndpointState::Garbled: return CheckOutcome::Garbled;
        case EndpointState::Open:
        case EndpointState::Refused:
        case EndpointState::TimedOut:
        case EndpointState::Unreachable:
        case EndpointState::NotProbed: break;
    }
    return CheckOutcome::Unreachable;
}

CheckOutcome outcomeOfBreak(Reason reason) {
    const bool isSilence = reason == Reason::ReplyTimedOut || reason == Reason::ConnectionLost;
    return isSilence ? CheckOutcome::Unreachable : CheckOutcome::Garbled;
}

CheckOutcome outcomeOfNo(const MailboxFacts& mailbox) {
    switch (mailbox.login) {
        case LoginOutcome::Accepted: return CheckOutcome::Ok;
        case LoginOutcome::Refused: return CheckOutcome::Refused;
        case LoginOutcome::Impossible: return CheckOutcome::NotPossible;
        case LoginOutcome::NotTried:
        case LoginOutcome::Failed: break;
    }
    const bool isLater = mailbox.loginReason == Reason::LoginUnavailable ||
                         mailbox.loginReason == Reason::LoginThrottled;
    return isLater ? CheckOutcome::TryLater : CheckOutcome::Garbled;
}

}  // namespace

bool hasWayOf(const TriedServer& server, const EndpointFacts& endpoint) {
    const auto refuted = refutedAuthWords(endpoint, server.auth);
    return server.auth.empty() || refuted.size() < server.auth.size();
}

TrialEnd endWithoutSignIn(const SignInPlace& place) {
    TrialEnd end;
    end.server = place.contact.facts;
    end.reason = place.reason;
    end.login = place.outcome;
    if (place.outcome == LoginOutcome::Failed) {
        end.outcome = outcomeOfState(end.server.state);
    } else {
        const bool isUnsafe = place.reason == Reason::NoVerifiedConnection;
        end.outcome = isUnsafe ? CheckOutcome::NotSafe : CheckOutcome::NotPossible;
    }
    return end;
}

Reason reasonOfBreak(const SignInDialogue& dialogue, ConnectionFailure failure) {
    if (failure == ConnectionFailure::TimedOut) return Reason::ReplyTimedOut;
    if (failure != ConnectionFailure::None) return Reason::ConnectionLost;
    return dialogue.reason();
}

TrialEnd endOfSignIn(const SignInPlace& place, const SignInDialogue& dialogue,
                     ConnectionFailure failure) {
    TrialEnd end;
    end.server = place.contact.facts;
    end.mechanism = dialogue.mailbox().mechanism;
    end.login = dialogue.mailbox().login;
    end.reason = dialogue.mailbox().loginReason;
    end.outcome = outcomeOfNo(dialogue.mailbox());
    if (end.login == LoginOutcome::NotTried) {
        end.login = LoginOutcome::Failed;
        end.reason = reasonOfBreak(dialogue, failure);
        end.outcome = outcomeOfBreak(end.reason);
    }
    return end;
}

}  // namespace mailadvisor
