#include "facts/check_facts.h"

#include "base/names.h"

namespace mailadvisor {
namespace {

constexpr auto checkOutcomeNames = namesOf<CheckOutcome>({
    {CheckOutcome::NotTried, "not-tried"},
    {CheckOutcome::Ok, "ok"},
    {CheckOutcome::Refused, "refused"},
    {CheckOutcome::NotPossible, "not-possible"},
    {CheckOutcome::Unreachable, "unreachable"},
    {CheckOutcome::NotSafe, "not-safe"},
    {CheckOutcome::Garbled, "garbled"},
    {CheckOutcome::TryLater, "try-later"},
    {CheckOutcome::Greylisted, "greylisted"},
    {CheckOutcome::RelayDenied, "relay-denied"},
    {CheckOutcome::MailboxFull, "mailbox-full"},
    {CheckOutcome::Rejected, "rejected"},
});

constexpr auto arrivalOutcomeNames = namesOf<ArrivalOutcome>({
    {ArrivalOutcome::NotAsked, "not-asked"},
    {ArrivalOutcome::NotSent, "not-sent"},
    {ArrivalOutcome::Arrived, "arrived"},
    {ArrivalOutcome::ArrivedInJunk, "arrived-in-junk"},
    {ArrivalOutcome::NotSeen, "not-seen"},
    {ArrivalOutcome::Unknown, "unknown"},
});

constexpr auto checkOutcomes = checkOutcomeNames.values();
constexpr auto arrivalOutcomes = arrivalOutcomeNames.values();

}  // namespace

std::string_view nameOf(CheckOutcome outcome) { return checkOutcomeNames.nameOf(outcome); }
std::span<const CheckOutcome> allCheckOutcomes() { return checkOutcomes; }

std::string_view nameOf(ArrivalOutcome outcome) { return arrivalOutcomeNames.nameOf(outcome); }
std::span<const ArrivalOutcome> allArrivalOutcomes() { return arrivalOutcomes; }

}  // namespace mailadvisor
