#include "probe/old_tls.h"

#include "probe/conversation.h"
#include "probe/first_contact.h"
#include "probe/limits.h"

#include <utility>

namespace mailadvisor {
namespace {

Fact<bool> answerOf(const Connection& connection, const ConversationEnd& end) {
    if (connection.observation().isDone) return Fact<bool>::known(true);
    if (!end.wasEncrypting) return Fact<bool>::unknown(Unknown::NotProbed);
    switch (end.failure) {
        case ConnectionFailure::TlsFailed:
        case ConnectionFailure::TlsTooOld: return Fact<bool>::known(false);
        case ConnectionFailure::TimedOut:
        case ConnectionFailure::TlsTimedOut: return Fact<bool>::unknown(Unknown::TimedOut);
        case ConnectionFailure::None:
        case ConnectionFailure::NameNotFound:
        case ConnectionFailure::DnsFailed:
        case ConnectionFailure::Refused:
        case ConnectionFailure::Unreachable:
        case ConnectionFailure::Lost:
        case ConnectionFailure::PrivateAddress:
        case ConnectionFailure::NotTls:
        case ConnectionFailure::DataAfterStartTls:
        case ConnectionFailure::OwnShortage: break;
    }
    return Fact<bool>::unknown(Unknown::NotProbed);
}

}  // namespace

OldTls::OldTls(Network& network, Target target, Destination destination, Deadline deadline)
    : network_(network),
      target_(std::move(target)),
      destination_(std::move(destination)),
      deadline_(deadline) {}

Task<void> OldTls::ask() {
    if (target_.port == relayPort) co_return;
    ConnectionFailure failure{};
    const auto connection = co_await Connection::open(network_, destination_, deadline_, failure);
    if (!connection) co_return;
    connection->offerOldTlsOnly();
    ConversationEnd end;
    if (target_.security == Security::Tls) {
        end = {co_await connection->startTls(target_.host, deadline_.within(limits::replyTime)),
               true};
    } else {
        const auto dialogue = makeProbeDialogue(target_.protocol, {false, false});
        end = co_await converse(*connection, *dialogue, target_.host, deadline_);
    }
    answer_ = answerOf(*connection, end);
}

}  // namespace mailadvisor
