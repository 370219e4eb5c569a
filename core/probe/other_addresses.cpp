#include "probe/other_addresses.h"

#include "net/event_loop.h"
#include "probe/introduction.h"
#include "probe/limits.h"

#include <utility>

namespace mailadvisor {
namespace {

constexpr Port relayPort{25};

}  // namespace

OtherAddresses::OtherAddresses(Network& network, Target target, Destination destination,
                               Deadline deadline)
    : network_(network),
      target_(std::move(target)),
      port_(destination.port),
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
    for (AddressAnswer& answer : answers_) questions.push_back(askOne(answer));
    co_await runAll(std::move(questions));
}

Task<void> OtherAddresses::askOne(AddressAnswer& answer) {
    Destination place{{answer.address}, port_};
    const Introduction met =
        co_await introduceOnce(network_, target_, std::move(place), false, deadline_);
    answer.state = met.facts.state;
    answer.reason = met.facts.reason;
    answer.auth = met.facts.auth;
    answer.verified = met.facts.tls.isKnown() && met.facts.tls->verified;
}

std::vector<AddressAnswer> OtherAddresses::answersBeside(const std::string& spokenTo) const {
    std::vector<AddressAnswer> others = answers_;
    std::erase_if(others, [&](const AddressAnswer& answer) { return answer.address == spokenTo; });
    return others;
}

}  // namespace mailadvisor
