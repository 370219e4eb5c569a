#include "advisor/check_account.h"

#include "advisor/narrator.h"
#include "advisor/refusals.h"
#include "net/clock.h"
#include "net/event_loop.h"
#include "net/network.h"
#include "probe/delivery/delivery.h"

#include <algorithm>
#include <utility>

namespace mailadvisor {
namespace {

using std::chrono::seconds;

// Between two looks: IMAP's connection is open, POP3 has to be signed in to each time.
constexpr seconds firstPause{1};
constexpr seconds firstPauseOfPop3{3};
constexpr seconds longestPause{10};

constexpr seconds goodbyeTime{1};

CheckedServer untried(Protocol protocol, const Server& server) {
    CheckedServer checked;
    checked.protocol = protocol;
    checked.host = server.host;
    checked.port = server.port;
    checked.security = server.security;
    checked.login = server.username;
    return checked;
}

TriedServer triedServer(const CheckedServer& checked, const Server& server) {
    return {{checked.protocol, checked.host, checked.port, checked.security}, server.auth};
}

void take(CheckedServer& checked, const TrialEnd& end) {
    checked.address = end.server.address;
    checked.tls = end.server.tls;
    checked.outcome = end.outcome;
    checked.reason = end.reason;
    checked.mechanism = end.mechanism;
    checked.replyCode = end.outcome == CheckOutcome::Ok ? 0 : end.replyCode;
    if (end.outcome != CheckOutcome::Ok) checked.serverSaid = end.serverSaid;
}

/// By host and port, as far as it is known before connecting.
EndpointFacts unaskedEndpoint(const CheckedServer& checked) {
    EndpointFacts place;
    place.protocol = checked.protocol;
    place.host = checked.host;
    place.port = checked.port;
    return place;
}

/// One run of checkAccount: the facts as they grow.
class AccountCheck {
public:
    AccountCheck(Network& network, CheckRequest request, Narrator& narrator)
        : network_(network), request_(std::move(request)), narrator_(narrator) {
        const Account& account = request_.account;
        facts_.address = account.address;
        facts_.observedAt = now();
        facts_.incoming = untried(account.protocol, account.incoming);
        if (account.outgoing) facts_.outgoing = untried(Protocol::Smtp, *account.outgoing);
    }

    Task<CheckFacts> run() {
        const Login login = loginFor(request_.account.incoming);
        MailWatch watch(network_, triedServer(facts_.incoming, request_.account.incoming), login,
                        request_.mail.has_value());
        co_await checkIncoming(watch);
        if (request_.mail) facts_.arrival.outcome = ArrivalOutcome::NotSent;
        if (facts_.outgoing) co_await checkOutgoing();
        if (isUnderWay_) co_await awaitArrival(watch);
        co_await watch.leave(Deadline::in(goodbyeTime));
        co_return std::move(facts_);
    }

private:
    Login loginFor(const Server& server) const {
        return {server.username, Secret(std::string(request_.password.reveal())), request_.kind};
    }

    Deadline timeForOne() const { return Deadline::in(request_.timeout); }

    /// True where the server refused this login too often.
    bool isLeftAlone(CheckedServer& checked) const {
        const bool areTooMany =
            refusals_.areTooMany(unaskedEndpoint(checked), checked.login, facts_.observedAt);
        if (!areTooMany || request_.force) return false;
        checked.outcome = CheckOutcome::Refused;
        checked.reason = Reason::LeftAlone;
        return true;
    }

    Task<void> checkIncoming(MailWatch& watch) {
        CheckedServer& checked = facts_.incoming;
        if (isLeftAlone(checked)) co_return;
        narrator_.progress({MESSAGE_ID("progress.sign-in"), {{"host", checked.host}}});
        const TrialEnd end = co_await watch.signIn(timeForOne());
        take(checked, end);
        refusals_.note(end.server, checked.login, end.login, facts_.observedAt);
    }

    /// Refused there, it would be refused here: the same login, and one more step to a ban.
    bool wasRefusedAlready(const CheckedServer& checked) const {
        const Reason reason = facts_.incoming.reason;
        const bool isAboutIncoming =
            reason == Reason::LoginByPolicy || reason == Reason::ReferralIgnored;
        return facts_.incoming.outcome == CheckOutcome::Refused && !isAboutIncoming &&
               facts_.incoming.login == checked.login;
    }

    Task<void> checkOutgoing() {
        CheckedServer& checked = *facts_.outgoing;
        if (wasRefusedAlready(checked) || isLeftAlone(checked)) co_return;
        const bool isToSend = request_.mail && facts_.incoming.outcome == CheckOutcome::Ok;
        const auto address = EmailAddress::parse(facts_.address);
        std::optional<TestMail> mail;
        if (isToSend && address)
            mail = composeTestMail(*address, *request_.mail, newToken(), now());
        narrator_.progress({MESSAGE_ID("progress.sign-in"), {{"host", checked.host}}});
        const Server& server = *request_.account.outgoing;
        const Login login = loginFor(server);
        const TestMail* sent = mail ? &*mail : nullptr;
        const Deadline deadline = Deadline::in(
            std::max<Deadline::Clock::duration>(request_.timeout * (sent != nullptr ? 2 : 1), {}));
        TriedServer tried = triedServer(checked, server);
        const TrialEnd end = co_await trySending(network_, std::move(tried), login, sent, deadline);
        take(checked, end);
        refusals_.note(end.server, checked.login, end.login, facts_.observedAt);
        isUnderWay_ = sent != nullptr && end.isHandedOver;
        if (isUnderWay_) {
            facts_.arrival.subject = mail->subject;
            token_ = mail->token;
        }
    }

    Task<void> awaitArrival(MailWatch& watch) {
        const auto begun = Deadline::Clock::now();
        const Deadline end = Deadline::in(request_.timeout * arrivalPatience);
        const bool isPop3 = facts_.incoming.protocol == Protocol::Pop3;
        seconds pause = isPop3 ? firstPauseOfPop3 : firstPause;
        narrator_.progress({MESSAGE_ID("progress.arrival"), {}});
        Sighting sighting;
        while (true) {
            std::string token = token_;
            sighting = co_await watch.look(std::move(token), end.within(request_.timeout));
            const bool isOver = sighting.isSeen || isNoUse(sighting.reason);
            if (isOver || (end.at() - Deadline::Clock::now()) < pause) break;
            co_await sleepUntil(end.within(pause));
            pause = std::min(pause * 2, longestPause);
        }
        conclude(sighting, std::chrono::ceil<seconds>(Deadline::Clock::now() - begun));
    }

    /// Another look would end in the same way, or cost one more refusal.
    static bool isNoUse(Reason reason) {
        return reason != Reason::None && reason != Reason::ConnectionLost &&
               reason != Reason::ReplyTimedOut && reason != Reason::ServerBusy &&
               reason != Reason::LoginUnavailable && reason != Reason::LoginThrottled;
    }

    void conclude(const Sighting& sighting, seconds time) {
        Arrival& arrival = facts_.arrival;
        arrival.seconds = time;
        arrival.folder = sighting.folder;
        if (sighting.isSeen) {
            const bool isJunk = sighting.role == FolderRole::Junk;
            arrival.outcome = isJunk ? ArrivalOutcome::ArrivedInJunk : ArrivalOutcome::Arrived;
            return;
        }
        arrival.reason = sighting.reason;
        arrival.outcome =
            arrival.reason == Reason::None ? ArrivalOutcome::NotSeen : ArrivalOutcome::Unknown;
    }

    Network& network_;
    CheckRequest request_;
    Narrator& narrator_;
    Refusals refusals_{};
    CheckFacts facts_{};
    bool isUnderWay_{};
    std::string token_{};
};

}  // namespace

Task<CheckFacts> checkAccount(Network& network, CheckRequest request, Narrator& narrator) {
    AccountCheck check(network, std::move(request), narrator);
    co_return co_await check.run();
}

}  // namespace mailadvisor
