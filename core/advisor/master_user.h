#pragma once

#include "advisor/server_visits.h"
#include "base/secret.h"
#include "facts/facts.h"
#include "probe/probe.h"

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

class Narrator;
class Refusals;
struct Network;

/// A mailbox whose space is to be asked for.
struct SpaceQuestion {
    EndpointFacts server{};  ///< IMAP, where a password of the mailbox's owner might go
    std::string mailbox{};   ///< the owner's login name
    bool isAsked{true};      ///< false: its space is known, it only shows where people are
};

/// A user of a mail server who may see how full the mailboxes of others are, and where the password
/// goes.
///
/// A list can name domains of strangers, whose servers would take the password and keep it. So it
/// goes to one server only, that of most mailboxes of the first questions (known ones among them),
/// and to hosts that the policy trusts; mailboxes of other hosts with that server's certificate are
/// asked for there.
/// Refusals count for the next hour as with a person's password (refusals.h).
class MasterUser {
public:
    /// What the visits need, and how they are done.
    struct Conduct {
        Network& network;
        Narrator& narrator;
        const Refusals& refusals;
        const std::vector<std::string>& trustedHosts;
        std::chrono::milliseconds timeout;  ///< for one mailbox
        bool isForced;                      ///< also where it was refused too often
    };

    MasterUser(std::string login, Secret password);
    ~MasterUser();

    /// How much space each mailbox uses and has; never fails, the facts say how it ended. What
    /// holds for a whole server is told once. One call at a time; `conduct` must outlive the task.
    Task<std::vector<MailboxFacts>> ask(const Conduct& conduct,
                                        std::vector<SpaceQuestion> questions);

private:
    struct Server;
    struct Round;

    const EndpointFacts* placeOf(const SpaceQuestion& question, const Conduct& conduct) const;
    Server& serverAt(const EndpointFacts& endpoint);
    Task<void> visit(Server& server, Round& round, std::vector<std::size_t> mine);
    Task<MailboxFacts> askOne(Server& server, const Conduct& conduct, std::string mailbox);
    void tellOther(const std::string& host, Narrator& narrator);

    std::string login_;
    Secret password_;
    std::optional<EndpointFacts> home_{};                ///< the one server
    std::map<Target, std::unique_ptr<Server>> servers_;  // no initialiser: GCC wants Server for one
    std::set<std::string> othersTold_{};
};

}  // namespace mailadvisor
