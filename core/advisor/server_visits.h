#pragma once

#include "facts/mailbox_facts.h"
#include "net/task.h"
#include "probe/limits.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace mailadvisor {

/// Visits many mailboxes of one server through a master user, several at once, and stops where the
/// server wants no more.
///
/// One after the other until it was let in once, so that a wrong password is sent three times at
/// the most; then `mostAtOnce` at once. A server that says it is too much is waited for, asked once
/// more, and has fewer visitors from then on.
///
/// Three visits in a row that fail end all; ten, where the server takes the password and does not
/// open the mailbox. After the first success a refusal is about its mailbox alone; but after ten in
/// a row one that let in before is tried again, and where that is refused, too, it is the end.
class ServerVisits {
public:
    using Visit = std::function<Task<MailboxFacts>(std::string mailbox)>;

    /// Dovecot counts its ten connections from one address for each mailbox apart, and has room for
    /// a hundred sign-ins at once: eight leave the people theirs.
    static constexpr std::size_t mostAtOnce = 8;

    /// `pause` before a server that says it is too much is asked again.
    explicit ServerVisits(Visit visit, std::chrono::milliseconds pause = limits::busyPause)
        : visit_(std::move(visit)), pause_(pause) {}

    /// In the order of the mailboxes; those after the end are not tried, for the reason of the end.
    /// One call at a time.
    Task<std::vector<MailboxFacts>> visitAll(std::vector<std::string> mailboxes);

    bool hasLetIn() const { return hasLetIn_; }

    /// Why nobody is visited any more; None while somebody is.
    Reason endedBy() const { return endedBy_; }

private:
    struct Round;

    bool goesOn(const Round& round) const;
    Task<void> visitNext(Round& round);
    Task<void> visitInTurn(Round& round);
    Task<void> makeSure();
    void judge(const MailboxFacts& facts, const std::string& mailbox);

    Visit visit_;
    std::chrono::milliseconds pause_;
    std::size_t allowed_{mostAtOnce};
    std::size_t visitors_{};
    std::size_t failuresInARow_{};
    std::size_t refusalsInARow_{};  ///< of mailboxes, since one let in
    bool hasLetIn_{};
    std::string openOne_{};  ///< a mailbox that let in
    Reason endedBy_{};
};

/// The facts about a mailbox that was not visited.
MailboxFacts notVisited(Reason reason, Unknown why = Unknown::NeedsLogin);

}  // namespace mailadvisor
