#include "base/ascii.h"
#include "probe/conversation.h"
#include "probe/first_contact.h"
#include "probe/mailbox/imap_mailbox.h"
#include "probe/mailbox/mechanism.h"
#include "probe/mailbox/pop3_mailbox.h"
#include "probe/probe.h"
#include "signs/sign_in.h"

#include <algorithm>

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

Unknown whyOf(EndpointState state) {
    switch (state) {
        case EndpointState::Refused: return Unknown::Refused;
        case EndpointState::TimedOut: return Unknown::TimedOut;
        case EndpointState::TlsFailed: return Unknown::TlsFailed;
        case EndpointState::Garbled: return Unknown::Garbled;
        case EndpointState::Open:
        case EndpointState::Unreachable:
        case EndpointState::NotProbed: break;
    }
    return Unknown::NotProbed;
}

// A line break or NUL would end the command and start another; it is never escaped, only refused.
bool isSendable(std::string_view text) {
    return text.find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos;
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

/// What is known of some hosts before anything is asked.
bool takesTokensOnly(const std::string& host) {
    EndpointFacts unasked;
    unasked.host = host;
    return signInWays(unasked).valueOr({}).takesTokensOnly();
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
    const bool isPossible = !login.username.empty() && isSendable(login.username) &&
                            isSendable(login.password.reveal()) &&
                            target.protocol != Protocol::Smtp;
    if (!isPossible) {
        co_return without(LoginOutcome::Impossible, Reason::LoginNotSendable, Unknown::NeedsLogin);
    }
    const bool hasToken = login.kind == CredentialKind::AccessToken;
    if (!hasToken && takesTokensOnly(target.host)) {
        co_return without(LoginOutcome::Impossible, Reason::OAuth2Only, Unknown::NeedsLogin);
    }
    const Deadline end = deadline.within(limits::mailboxTime);
    ConnectionFailure failure{};
    const Destination place =
        co_await findDestination(network, target.host, target.port, end, failure);
    if (failure != ConnectionFailure::None) {
        const EndpointFacts facts = notConnected(target, failure);
        co_return without(LoginOutcome::Failed, facts.reason, whyOf(facts.state));
    }
    const FirstContact contact = co_await makeContact(network, target, place, true, end);
    const EndpointFacts& facts = contact.facts;
    const bool lacksTls = facts.reason == Reason::StartTlsNotOffered;
    if (facts.state != EndpointState::Open) {
        co_return without(LoginOutcome::Failed, facts.reason, whyOf(facts.state));
    }
    auto verified = lacksTls ? std::nullopt : VerifiedConnection::from(*contact.connection);
    if (!verified) {
        co_return without(LoginOutcome::Impossible, Reason::NoVerifiedConnection,
                          Unknown::NeedsLogin);
    }
    ChannelBinding binding{verified->channelBinding(),
                           contact.connection->observation().version == "TLSv1.3"};
    const SignInConditions conditions{!binding.data.empty(),
                                      isAscii(login.username) && isAscii(login.password.reveal()),
                                      hasToken};
    const MechanismChoice choice = mechanismAt(facts, conditions);
    if (!choice.mechanism)
        co_return without(LoginOutcome::Impossible, choice.reason, Unknown::NeedsLogin);

    const auto dialogue =
        makeMailboxDialogue(facts, *choice.mechanism, login, std::move(binding), now);
    dialogue->begin();
    const ConversationEnd driven = co_await converseToSignIn(*verified, *dialogue, end);
    co_return concluded(*dialogue, driven.failure);
}

}  // namespace mailadvisor
