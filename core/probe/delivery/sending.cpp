#include "base/auth_word.h"
#include "base/lists.h"
#include "probe/delivery/delivery.h"
#include "probe/delivery/smtp_sending.h"
#include "probe/delivery/trial_end.h"

#include <algorithm>
#include <utility>

namespace mailadvisor {
namespace {

/// The account says that the server knows the person by something else than a sign-in.
bool isWithoutSignIn(const TriedServer& server) {
    return !server.auth.empty() && std::ranges::all_of(server.auth, [](const std::string& word) {
        return word == auth_word::none || word == auth_word::clientIpAddress ||
               word == auth_word::smtpAfterPop;
    });
}

bool takesUtf8(const EndpointFacts& server) {
    return server.capabilities.afterTls.valueOr({}).can().smtpUtf8;
}

std::unique_ptr<smtp::SendingDialogue> makeDialogue(SignInPlace& place, const Login& login,
                                                    const TestMail* mail, bool signsIn) {
    if (!signsIn) return std::make_unique<smtp::SendingDialogue>(login, mail);
    return std::make_unique<smtp::SendingDialogue>(*place.mechanism, login,
                                                   std::move(place.binding), mail);
}

/// What became of the mail, after a sign-in that went well.
void concludeMail(TrialEnd& end, const smtp::SendingDialogue& dialogue, ConnectionFailure failure) {
    end.isHandedOver = dialogue.isHandedOver();
    if (dialogue.outcome() != CheckOutcome::NotTried) {
        end.outcome = dialogue.outcome();
        return;
    }
    end.reason = reasonOfBreak(dialogue, failure);
    const bool isSilence =
        end.reason == Reason::ReplyTimedOut || end.reason == Reason::ConnectionLost;
    end.outcome = isSilence ? CheckOutcome::Unreachable : CheckOutcome::Garbled;
}

}  // namespace

Task<TrialEnd> trySending(Network& network, TriedServer server, const Login& login,
                          const TestMail* mail, Deadline deadline) {
    const bool signsIn = !isWithoutSignIn(server);
    SignInPlace place = co_await reachSignInPlace(network, server.target, login, deadline, signsIn);
    const bool isReady = place.connection && (place.mechanism || !signsIn);
    if (!isReady) co_return endWithoutSignIn(place);
    const bool hasWay = hasWayOf(server, place.contact.facts);
    const bool isTooPlain = mail != nullptr && mail->needsUtf8 && !takesUtf8(place.contact.facts);
    if (!hasWay || isTooPlain) {
        place.outcome = LoginOutcome::Impossible;
        place.reason = hasWay ? Reason::NoUtf8Addresses : Reason::NoCommonMechanism;
        co_return endWithoutSignIn(place);
    }
    const auto dialogue = makeDialogue(place, login, mail, signsIn);
    dialogue->begin();
    const ConversationEnd driven =
        co_await converseToSignIn(*place.connection, *dialogue, deadline);
    TrialEnd end = endOfSignIn(place, *dialogue, driven.failure);
    if (!signsIn) {
        end.login = LoginOutcome::NotTried;
        end.mechanism.clear();
        end.outcome = CheckOutcome::Ok;
        end.reason = Reason::None;
    }
    end.replyCode = dialogue->replyCode();
    end.serverSaid = dialogue->serverSaid();
    if (end.outcome == CheckOutcome::Ok && mail != nullptr) {
        concludeMail(end, *dialogue, driven.failure);
    }
    co_return end;
}

}  // namespace mailadvisor
