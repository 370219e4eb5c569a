#include "signs/server_signs.h"

#include <algorithm>

namespace mailadvisor {
namespace {

/// Not even the sending port answers: the host is down, and nobody knows what it offers.
bool isHostDown(const Facts& facts) {
    const auto isAnswering = [](const EndpointFacts& endpoint) {
        return endpoint.state != EndpointState::Refused &&
               endpoint.state != EndpointState::TimedOut &&
               endpoint.state != EndpointState::Unreachable;
    };
    const auto isSending = [](const EndpointFacts& endpoint) {
        return endpoint.protocol == Protocol::Smtp;
    };
    return std::ranges::any_of(facts.endpoints, isSending) &&
           std::ranges::none_of(facts.endpoints, isAnswering);
}

ServerSigns::Way wayBy(const Facts& facts, Protocol protocol) {
    return {offerOf(facts, protocol), takesTokensOnly(facts, protocol).valueOr(false),
            needsStartTls(facts, protocol)};
}

}  // namespace

ServerSigns serverSigns(const Facts& facts) {
    ServerSigns signs;
    signs.imap = wayBy(facts, Protocol::Imap);
    signs.pop3 = wayBy(facts, Protocol::Pop3);
    if (isHostDown(facts)) {
        signs.imap.offer = signs.pop3.offer = Fact<Offer>::unknown(Unknown::TimedOut);
    }
    signs.pop3Uidl = listsUidl(facts);
    signs.pop3Expire = expireDays(facts);
    signs.isMicrosoft365 = isMicrosoft365(facts);
    signs.needsBridge = needsBridge(facts);
    signs.takesExchangeOnly = takesExchangeOnly(facts);
    signs.takesOwnProgramOnly = takesOwnProgramOnly(facts);
    signs.isNothingNamed = facts.endpoints.empty() && facts.discovery.candidates.empty();
    return signs;
}

}  // namespace mailadvisor
