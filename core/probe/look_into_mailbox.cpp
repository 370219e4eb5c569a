#include "probe/conversation.h"
#include "probe/mailbox/imap_mailbox.h"
#include "probe/mailbox/pop3_mailbox.h"
#include "probe/mailbox/sign_in_place.h"
#include "probe/probe.h"

#include <memory>

namespace mailadvisor {
namespace {

MailboxFacts without(LoginOutcome outcome, Reason reason, Unknown why) {
    MailboxFacts facts;
    facts.login = outcome;
    facts.loginReason = reason;
    facts.usedBytes = Fact<ByteCount>::unknown(why);
    facts.limitBytes = Fact<ByteCount>::unknown(why);
    facts.messages = Fact<std::int64_t>::unknown(why);
    facts.growthBytesPerDay = Fact<ByteCount>::unknown(why);
    return facts;
}

std::unique_ptr<SignInDialogue> makeMailboxDialogue(const EndpointFacts& facts, Mechanism mechanism,
                                                    const Login& login, ChannelBinding binding,
                                                    Timestamp now) {
    if (facts.protocol == Protocol::Pop3) {
        return std::make_unique<pop3::MailboxDialogue>(mechanism, login, std::move(binding));
    }
    return std::make_unique<imap::MailboxDialogue>(facts.capabilities.afterTls.valueOr({}).can(),
                                                   mechanism, login, std::move(binding), now);
}

MailboxFacts concluded(SignInDialogue& dialogue, ConnectionFailure failure) {
    const bool isTimeout = failure == ConnectionFailure::TimedOut;
    const bool isInTrouble =
        failure != ConnectionFailure::None || dialogue.reason() != Reason::None;
    const Unknown why = isTimeout     ? Unknown::TimedOut
                        : isInTrouble ? Unknown::Garbled
                                      : Unknown::NotProbed;
    if (dialogue.mailbox().login == LoginOutcome::Accepted) {
        dialogue.conclude(why);
        return dialogue.mailbox();
    }
    MailboxFacts facts = without(LoginOutcome::Failed, dialogue.reason(), why);
    facts.mechanism = dialogue.mailbox().mechanism;
    if (isTimeout) facts.loginReason = Reason::ReplyTimedOut;
    if (failure == ConnectionFailure::Lost) facts.loginReason = Reason::ConnectionLost;
    if (dialogue.mailbox().login == LoginOutcome::NotTried) return facts;
    facts = without(dialogue.mailbox().login, dialogue.mailbox().loginReason, Unknown::NeedsLogin);
    facts.mechanism = dialogue.mailbox().mechanism;
    facts.alerts = dialogue.mailbox().alerts;
    return facts;
}

}  // namespace

Task<MailboxFacts> lookIntoMailbox(Network& network, Target target, const Login& login,
                                   Timestamp now, Deadline deadline) {
    if (target.protocol == Protocol::Smtp) {
        co_return without(LoginOutcome::Impossible, Reason::WrongProtocol, Unknown::NeedsLogin);
    }
    const Deadline end = deadline.within(limits::mailboxTime);
    SignInPlace place = co_await reachSignInPlace(network, target, login, end);
    if (!place.mechanism) co_return without(place.outcome, place.reason, place.why);

    const auto dialogue = makeMailboxDialogue(place.contact.facts, *place.mechanism, login,
                                              std::move(place.binding), now);
    dialogue->begin();
    const ConversationEnd driven = co_await converseToSignIn(*place.connection, *dialogue, end);
    co_return concluded(*dialogue, driven.failure);
}

}  // namespace mailadvisor
