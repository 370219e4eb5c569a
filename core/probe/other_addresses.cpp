#include "probe/other_addresses.h"

#include "net/task_group.h"
#include "probe/first_contact.h"
#include "probe/limits.h"

#include <utility>

namespace mailadvisor {
namespace {

bool isIpv6(std::string_view address) { return address.find(':') != std::string_view::npos; }

}  // namespace

OtherAddresses::OtherAddresses(Network& network, Target target, Destination destination,
                               Deadline deadline)
    : network_(network),
      target_(std::move(target)),
      port_(destination.port),
      first_(destination.addresses.front()),
      deadline_(deadline.within(limits::comparisonTime)) {
    if (target_.port == relayPort) return;
    // The first one is where the connection that is compared with begins.
    const auto& all = destination.addresses;
    for (std::size_t i = 1; i < all.size() && i <= limits::comparedAddresses; ++i)
        answers_.push_back({.address = all[i]});
}

Task<void> OtherAddresses::ask() {
    if (answers_.empty()) co_return;
    std::vector<Task<void>> questions;
    for (AddressFacts& answer : answers_) questions.push_back(askOne(answer));
    co_await runAll(std::move(questions));
}

Task<void> OtherAddresses::askPassedOver(std::string spokenTo) {
    const bool isRelay = target_.port == relayPort;
    if (isRelay || spokenTo == first_ || isIpv6(spokenTo) != isIpv6(first_)) co_return;
    answers_.insert(answers_.begin(), {.address = first_});
    // Whatever time the others took: too little would look like silence.
    deadline_ = Deadline::in(limits::comparisonTime);
    co_await askOne(answers_.front());
}

Task<void> OtherAddresses::askOne(AddressFacts& answer) {
    Destination place{{answer.address}, port_};
    const FirstContact met =
        co_await makeContactOnce(network_, target_, std::move(place), false, deadline_);
    answer.state = met.facts.state;
    answer.reason = met.facts.reason;
    answer.auth = met.facts.auth;
    answer.verified = met.facts.tls.isKnown() && met.facts.tls->verified;
}

std::vector<AddressFacts> OtherAddresses::answersBeside(const std::string& spokenTo) const {
    std::vector<AddressFacts> others = answers_;
    std::erase_if(others, [&](const AddressFacts& answer) { return answer.address == spokenTo; });
    return others;
}

}  // namespace mailadvisor
