#include "advisor/server_visits.h"

#include "base/lists.h"
#include "net/deadline.h"
#include "net/event_loop.h"
#include "net/task_group.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace mailadvisor {
namespace {

// As with a person's password (refusals.h): common bans begin at five.
constexpr std::size_t mostFailures = 3;

// Of mailboxes, where the password was right (RFC 5530 AUTHORIZATIONFAILED) or was so before.
constexpr std::size_t refusalsToDoubt = 10;

/// The server, or this computer, has more to do than it can.
bool isTooMuch(const MailboxFacts& facts) {
    return contains(std::initializer_list<Reason>{Reason::LoginThrottled, Reason::LoginUnavailable,
                                                  Reason::ServerBusy, Reason::OwnShortage},
                    facts.loginReason);
}

/// Dovecot says nothing and hangs up for a mailbox that only its master user's list lets in.
bool isAboutMailbox(const MailboxFacts& facts) {
    const bool isLostAtSignIn =
        facts.loginReason == Reason::ConnectionLost && !facts.mechanism.empty();
    return facts.login == LoginOutcome::Refused || isLostAtSignIn;
}

/// First, middle and last before the others: people who have left may stand together, and three of
/// them would look like a master user who is not let in.
std::vector<std::size_t> spread(std::size_t count) {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (count > 2) {
        std::swap(order[1], order[count / 2]);
        std::swap(order[2], order[count - 1]);
    }
    return order;
}

}  // namespace

struct ServerVisits::Round {
    std::vector<std::string> mailboxes{};
    std::vector<std::size_t> order{};
    std::vector<MailboxFacts> found{};
    std::size_t next{};  ///< in `order`
};

Task<std::vector<MailboxFacts>> ServerVisits::visitAll(std::vector<std::string> mailboxes) {
    Round round;
    round.order = spread(mailboxes.size());
    round.found.resize(mailboxes.size());
    round.mailboxes = std::move(mailboxes);
    while (!hasLetIn_ && goesOn(round)) co_await visitNext(round);
    std::vector<Task<void>> visitors;
    const std::size_t left = round.order.size() - round.next;
    while (visitors.size() < std::min(allowed_, left)) visitors.push_back(visitInTurn(round));
    co_await runAll(std::move(visitors));
    while (round.next < round.order.size()) {
        round.found[round.order[round.next++]] = notVisited(endedBy_);
    }
    co_return std::move(round.found);
}

bool ServerVisits::goesOn(const Round& round) const {
    return endedBy_ == Reason::None && round.next < round.order.size();
}

Task<void> ServerVisits::visitInTurn(Round& round) {
    ++visitors_;
    while (goesOn(round) && visitors_ <= allowed_) co_await visitNext(round);
    --visitors_;
}

Task<void> ServerVisits::visitNext(Round& round) {
    const std::size_t mine = round.order[round.next++];
    MailboxFacts facts = co_await visit_(round.mailboxes[mine]);
    if (isTooMuch(facts)) {
        allowed_ = std::max<std::size_t>(1, allowed_ / 2);
        co_await sleepUntil(Deadline::in(pause_));
        facts = co_await visit_(round.mailboxes[mine]);
    }
    judge(facts, round.mailboxes[mine]);
    round.found[mine] = std::move(facts);
    if (refusalsInARow_ == refusalsToDoubt) co_await makeSure();
}

Task<void> ServerVisits::makeSure() {
    refusalsInARow_ = 0;
    const MailboxFacts facts = co_await visit_(openOne_);
    if (facts.login == LoginOutcome::Refused) endedBy_ = facts.loginReason;
}

void ServerVisits::judge(const MailboxFacts& facts, const std::string& mailbox) {
    if (facts.login == LoginOutcome::Accepted) {
        hasLetIn_ = true;
        openOne_ = mailbox;
        failuresInARow_ = 0;
        refusalsInARow_ = 0;
    } else if (hasLetIn_ && isAboutMailbox(facts)) {
        ++refusalsInARow_;
    } else if (facts.loginReason != Reason::LoginNotSendable) {
        const bool isAllowedMore = facts.loginReason == Reason::LoginByPolicy;
        const auto most = isAllowedMore ? refusalsToDoubt : mostFailures;
        if (++failuresInARow_ >= most) endedBy_ = facts.loginReason;
    }
}

MailboxFacts notVisited(Reason reason, Unknown why) {
    MailboxFacts facts;
    facts.loginReason = reason;
    facts.usedBytes = Fact<ByteCount>::unknown(why);
    facts.limitBytes = Fact<ByteCount>::unknown(why);
    return facts;
}

}  // namespace mailadvisor
