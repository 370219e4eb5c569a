#include "signs/check_message.h"

#include "base/host_name.h"

#include <utility>

namespace mailadvisor {
namespace {

Message saying(std::string id, const CheckedServer& server) {
    return {std::move(id),
            {{"host", displayHost(server.host)},
             {"port", std::to_string(server.port.value)},
             {"login", server.login}}};
}

}  // namespace

Message outcomeMessage(const CheckedServer& server) {
    // An account may say that the server wants no sign-in.
    const bool isWithoutSignIn = server.outcome == CheckOutcome::Ok && server.mechanism.empty();
    if (isWithoutSignIn) return saying(MESSAGE_ID("trial.ok-without-sign-in"), server);
    return saying("check." + std::string(nameOf(server.outcome)), server);
}

Message generalRemedy(const CheckedServer& server) {
    const bool isWell =
        server.outcome == CheckOutcome::Ok || server.outcome == CheckOutcome::NotTried;
    // Whose mailbox is full is told by its cause alone.
    if (isWell || server.outcome == CheckOutcome::MailboxFull) return {};
    if (server.reason == Reason::LeftAlone) return {MESSAGE_ID("trial.left-alone"), {}};
    return saying("check.mend." + std::string(nameOf(server.outcome)), server);
}

Message outcomeMessage(const Arrival& arrival) {
    return {"check.arrival." + std::string(nameOf(arrival.outcome)),
            {{"n", std::int64_t{arrival.seconds.count()}},
             {"subject", arrival.subject},
             {"folder", arrival.folder}}};
}

Message remedyMessage(const Arrival& arrival) {
    switch (arrival.outcome) {
        case ArrivalOutcome::NotAsked:
        case ArrivalOutcome::Arrived:
        case ArrivalOutcome::NotSent: return {};
        case ArrivalOutcome::ArrivedInJunk:
        case ArrivalOutcome::NotSeen:
        case ArrivalOutcome::Unknown: break;
    }
    return {"check.mend.arrival." + std::string(nameOf(arrival.outcome)),
            {{"subject", arrival.subject}}};
}

std::string placeOf(const CheckedServer& server) {
    return server.host + ":" + std::to_string(server.port.value);
}

Message serverMessage(const CheckedServer& server) {
    return {MESSAGE_ID("trial.server"),
            {{"protocol", std::string(properName(server.protocol))},
             {"host", displayHost(server.host)},
             {"port", std::to_string(server.port.value)}}};
}

}  // namespace mailadvisor
