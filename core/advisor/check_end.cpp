#include "advisor/check_end.h"

#include "diagnosis/failure.h"
#include "signs/check_message.h"

namespace mailadvisor {
namespace {

struct Meaning {
    RunOutcome run{};
    ErrorCode code{};
};

Meaning meaningOf(CheckOutcome outcome) {
    switch (outcome) {
        case CheckOutcome::NotTried:
        case CheckOutcome::Ok: break;
        case CheckOutcome::Refused: return {RunOutcome::LoginRefused, ErrorCode::Refused};
        case CheckOutcome::NotPossible: return {RunOutcome::NothingSafe, ErrorCode::Refused};
        case CheckOutcome::NotSafe: return {RunOutcome::NothingSafe, ErrorCode::Untrusted};
        case CheckOutcome::Unreachable:
        case CheckOutcome::TryLater: return {RunOutcome::NoneReachable, ErrorCode::Unreachable};
        case CheckOutcome::Garbled: return {RunOutcome::NoneReachable, ErrorCode::Garbled};
        case CheckOutcome::Greylisted:
        case CheckOutcome::RelayDenied:
        case CheckOutcome::MailboxFull:
        case CheckOutcome::Rejected: return {RunOutcome::TestMailFailed, ErrorCode::Refused};
    }
    return {};
}

RunEnd endAt(const CheckedServer& server) {
    Meaning meaning = meaningOf(server.outcome);
    if (meaning.run == RunOutcome::Done) return {};
    // What went wrong after the sign-in is about the mail, whatever it was.
    const bool isOwnShortage = server.reason == Reason::OwnShortage;
    if (isOwnShortage) meaning = {RunOutcome::OwnFault, ErrorCode::Internal};
    return {meaning.run,
            Error{meaning.code, placeOf(server), outcomeMessage(server), remedyMessage(server)}};
}

bool hasFailed(ArrivalOutcome outcome) {
    switch (outcome) {
        case ArrivalOutcome::NotAsked:
        case ArrivalOutcome::NotSent:  // whatever stood in the way was told before
        case ArrivalOutcome::Arrived:
        case ArrivalOutcome::ArrivedInJunk: return false;
        case ArrivalOutcome::NotSeen:
        case ArrivalOutcome::Unknown: return true;
    }
    return false;
}

}  // namespace

RunEnd endOfCheck(const CheckFacts& facts) {
    if (auto end = endAt(facts.incoming); end.outcome != RunOutcome::Done) return end;
    if (facts.outgoing) {
        const bool isArrived = facts.arrival.isSeen();
        auto end = endAt(*facts.outgoing);
        // A server that broke off after it had the mail, which came all the same, did its work.
        if (end.outcome != RunOutcome::Done && !isArrived) return end;
    }
    const bool isUnsendable =
        facts.arrival.outcome == ArrivalOutcome::NotSent && !facts.outgoing.has_value();
    if (!isUnsendable && !hasFailed(facts.arrival.outcome)) return {};
    return {RunOutcome::TestMailFailed,
            Error{ErrorCode::NotFound, facts.address, outcomeMessage(facts.arrival),
                  remedyMessage(facts.arrival)}};
}

}  // namespace mailadvisor
