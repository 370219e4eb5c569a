#include "discovery/source.h"

#include <algorithm>
#include <iterator>

namespace mailadvisor {
namespace {

template <class Value>
void moveInto(std::vector<Value>& to, std::vector<Value>& from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace

void SourceFacts::append(SourceFacts other) {
    moveInto(attempts, other.attempts);
    moveInto(candidates, other.candidates);
    moveInto(lints, other.lints);
    moveInto(hints, other.hints);
    if (!other.exchanger.domains.empty()) exchanger = std::move(other.exchanger);
    if (other.exchangersHoster != nullptr) exchangersHoster = other.exchangersHoster;
    if (other.timeToLive)
        timeToLive = std::min(*other.timeToLive, timeToLive.value_or(*other.timeToLive));
}

void SourceFacts::appendAsLessNear(SourceFacts other) {
    if (!candidates.empty()) {
        other.candidates.clear();
        other.lints.clear();
    }
    append(std::move(other));
}

Attempt skipped(Source source, Reason reason) {
    return {source, {}, Outcome::Skipped, reason, {}, {}};
}

bool isAnswered(const Attempt& attempt) {
    if (attempt.outcome == Outcome::Skipped) return true;
    return attempt.reason != Reason::DnsFailed && attempt.reason != Reason::OwnShortage &&
           attempt.reason != Reason::ConnectionTimedOut &&
           attempt.reason != Reason::DeadlineReached && attempt.reason != Reason::HostUnreachable;
}

}  // namespace mailadvisor
