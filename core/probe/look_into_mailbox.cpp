#include "probe/conversation.h"
#include "probe/mailbox/imap_mailbox.h"
#include "probe/mailbox/imap_space.h"
#include "probe/mailbox/pop3_mailbox.h"
#include "probe/mailbox/sign_in_place.h"
#include "probe/probe.h"

#include <functional>
#include <memory>
#include <utility>

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

/// What is asked of a server that has been reached and can be signed in to.
using MakeDialogue =
    std::function<std::unique_ptr<SignInDialogue>(const SignInPlace&, ChannelBinding)>;

Abilities abilitiesOf(const SignInPlace& place) {
    return place.contact.facts.capabilities.afterTls.valueOr({}).can();
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

Task<MailboxFacts> signInAndAsk(Network& network, Target target, const Login& login,
                                MakeDialogue makeDialogue, Deadline deadline) {
    const Deadline end = deadline.within(limits::mailboxTime);
    SignInPlace place = co_await reachSignInPlace(network, target, login, end);
    if (!place.mechanism) co_return without(place.outcome, place.reason, place.why);
    const auto dialogue = makeDialogue(place, std::move(place.binding));
    dialogue->begin();
    const ConversationEnd driven = co_await converseToSignIn(*place.connection, *dialogue, end);
    co_return concluded(*dialogue, driven.failure);
}

}  // namespace

Task<MailboxFacts> lookIntoMailbox(Network& network, Target target, const Login& login,
                                   Timestamp now, Deadline deadline) {
    if (target.protocol == Protocol::Smtp) {
        co_return without(LoginOutcome::Impossible, Reason::WrongProtocol, Unknown::NeedsLogin);
    }
    const MakeDialogue dialogue = [&](const SignInPlace& place,
                                      ChannelBinding binding) -> std::unique_ptr<SignInDialogue> {
        if (target.protocol == Protocol::Pop3) {
            return std::make_unique<pop3::MailboxDialogue>(*place.mechanism, login,
                                                           std::move(binding));
        }
        return std::make_unique<imap::MailboxDialogue>(abilitiesOf(place), *place.mechanism, login,
                                                       std::move(binding), now);
    };
    co_return co_await signInAndAsk(network, target, login, dialogue, deadline);
}

Task<MailboxFacts> askForSpace(Network& network, Target target, const Login& login,
                               Deadline deadline) {
    if (target.protocol != Protocol::Imap) {
        co_return without(LoginOutcome::Impossible, Reason::WrongProtocol, Unknown::NotOffered);
    }
    const MakeDialogue dialogue = [&](const SignInPlace& place, ChannelBinding binding) {
        return std::make_unique<imap::SpaceDialogue>(abilitiesOf(place), *place.mechanism, login,
                                                     std::move(binding));
    };
    co_return co_await signInAndAsk(network, target, login, dialogue, deadline);
}

}  // namespace mailadvisor
