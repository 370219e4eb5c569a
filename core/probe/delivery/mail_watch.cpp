#include "probe/delivery/delivery.h"
#include "probe/delivery/trial_end.h"
#include "probe/mailbox/imap_watch.h"
#include "probe/mailbox/pop3_watch.h"

#include <utility>

namespace mailadvisor {

/// A connection that was signed in to, with the dialogue of its protocol.
struct MailWatch::Session {
    SignInPlace place{};
    std::unique_ptr<imap::WatchDialogue> imap{};
    std::unique_ptr<pop3::WatchDialogue> pop3{};

    SignInDialogue& dialogue() const {
        if (imap) return *imap;
        return *pop3;
    }
};

MailWatch::MailWatch(Network& network, TriedServer server, const Login& login, bool isToLook)
    : network_(network), server_(std::move(server)), login_(login), isToLook_(isToLook) {}

MailWatch::~MailWatch() = default;

Task<TrialEnd> MailWatch::open(std::string token, Deadline deadline) {
    session_.reset();
    auto session = std::make_unique<Session>();
    session->place = co_await reachSignInPlace(network_, server_.target, login_, deadline);
    SignInPlace& place = session->place;
    if (place.mechanism && !hasWayOf(server_, place.contact.facts)) {
        place.mechanism.reset();
        place.outcome = LoginOutcome::Impossible;
        place.reason = Reason::NoCommonMechanism;
    }
    if (!place.mechanism) co_return endWithoutSignIn(place);
    if (server_.target.protocol == Protocol::Pop3) {
        session->pop3 = std::make_unique<pop3::WatchDialogue>(
            *place.mechanism, login_, std::move(place.binding), std::move(token));
    } else {
        const Abilities can = place.contact.facts.capabilities.afterTls.valueOr({}).can();
        session->imap = std::make_unique<imap::WatchDialogue>(can, *place.mechanism, login_,
                                                              std::move(place.binding), isToLook_);
    }
    session->dialogue().begin();
    const ConversationEnd driven =
        co_await converseToSignIn(*place.connection, session->dialogue(), deadline);
    TrialEnd end = endOfSignIn(place, session->dialogue(), driven.failure);
    const bool isOpen = end.outcome == CheckOutcome::Ok &&
                        driven.failure == ConnectionFailure::None &&
                        session->dialogue().reason() == Reason::None;
    if (isOpen) {
        session_ = std::move(session);
    } else if (end.outcome == CheckOutcome::Ok) {
        end.reason = reasonOfBreak(session->dialogue(), driven.failure);
    }
    co_return end;
}

Task<TrialEnd> MailWatch::signIn(Deadline deadline) {
    std::string noToken;
    TrialEnd end = co_await open(std::move(noToken), deadline);
    if (server_.target.protocol == Protocol::Pop3) session_.reset();
    co_return end;
}

Task<Sighting> MailWatch::look(std::string token, Deadline deadline) {
    Sighting sighting;
    if (!session_) {
        std::string wanted = token;
        const TrialEnd end = co_await open(std::move(wanted), deadline);
        if (!session_) {
            sighting.reason = end.reason != Reason::None ? end.reason : Reason::ConnectionLost;
            co_return sighting;
        }
    }
    if (session_->pop3) {
        sighting = session_->pop3->sighting();
        session_.reset();
        co_return sighting;
    }
    imap::WatchDialogue& dialogue = *session_->imap;
    dialogue.look(token);
    const ConversationEnd driven =
        co_await converseToSignIn(*session_->place.connection, dialogue, deadline);
    sighting = dialogue.sighting();
    const Reason broken = reasonOfBreak(dialogue, driven.failure);
    if (broken != Reason::None) {
        session_.reset();
        if (!sighting.isSeen) sighting.reason = broken;
    }
    co_return sighting;
}

Task<void> MailWatch::leave(Deadline deadline) {
    if (!session_ || !session_->imap) co_return;
    session_->imap->leave();
    (void)co_await converseToSignIn(*session_->place.connection, *session_->imap, deadline);
    session_.reset();
}

}  // namespace mailadvisor
