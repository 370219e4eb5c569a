#include "advisor/master_user.h"

#include "advisor/narrator.h"
#include "advisor/refusals.h"
#include "base/host_name.h"
#include "base/lists.h"
#include "net/clock.h"
#include "net/deadline.h"
#include "net/task_group.h"

#include <algorithm>
#include <utility>

namespace mailadvisor {
namespace {

/// Of hundreds of strangers nobody wants to read each; their accounts' lines have the reason.
constexpr std::size_t mostOthersTold = 5;

Target targetOf(const EndpointFacts& endpoint) {
    return {endpoint.protocol, endpoint.host, endpoint.port, endpoint.security};
}

/// The server of most mailboxes, and of several the first.
EndpointFacts serverOfMost(const std::vector<SpaceQuestion>& questions) {
    std::map<Target, std::size_t> counts;
    for (const auto& question : questions) ++counts[targetOf(question.server)];
    return std::ranges::max_element(
               questions, {},
               [&](const SpaceQuestion& question) { return counts.at(targetOf(question.server)); })
        ->server;
}

bool showsSameCertificate(const EndpointFacts& one, const EndpointFacts& other) {
    const auto print = [](const EndpointFacts& endpoint) {
        return endpoint.tls.isKnown() ? endpoint.tls->certificate.sha256 : std::string();
    };
    return !print(one).empty() && print(one) == print(other);
}

Error endedAt(const EndpointFacts& endpoint, Reason reason, const std::string& login,
              bool wasLetIn) {
    const auto host = displayHost(endpoint.host);
    const bool isLeftAlone = reason == Reason::LeftAlone;
    const Message remedy = isLeftAlone ? Message{MESSAGE_ID("remedy.master-left-alone"), {}}
                           : !wasLetIn
                               ? Message{MESSAGE_ID("remedy.master-not-let-in"), {{"login", login}}}
                               : Message{MESSAGE_ID("remedy.master-ended"), {}};
    return {ErrorCode::Refused,
            host,
            {MESSAGE_ID("error.master-ended"),
             {{"host", host}, {"reason", MessageList{messageOf(reason)}}}},
            remedy};
}

}  // namespace

struct MasterUser::Server {
    EndpointFacts endpoint{};
    const Conduct* conduct{};  ///< of the questions that are being asked
    std::optional<ServerVisits> visits{};
    bool isBegun{};
    bool isEndTold{};
};

struct MasterUser::Round {
    const Conduct& conduct;
    std::vector<SpaceQuestion> questions;
    std::vector<MailboxFacts> found;
};

MasterUser::MasterUser(std::string login, Secret password)
    : login_(std::move(login)), password_(std::move(password)) {}

MasterUser::~MasterUser() = default;

Task<std::vector<MailboxFacts>> MasterUser::ask(const Conduct& conduct,
                                                std::vector<SpaceQuestion> questions) {
    if (questions.empty()) co_return std::vector<MailboxFacts>{};
    if (!home_) home_ = serverOfMost(questions);
    Round round{conduct, std::move(questions), {}};
    round.found.resize(round.questions.size());
    std::map<Server*, std::vector<std::size_t>> places;
    for (std::size_t i = 0; i < round.questions.size(); ++i) {
        if (!round.questions[i].isAsked) continue;
        const auto* place = placeOf(round.questions[i], conduct);
        if (place != nullptr) {
            places[&serverAt(*place)].push_back(i);
        } else {
            tellOther(round.questions[i].server.host, conduct.narrator);
            round.found[i] = notVisited(Reason::NotTheMastersServer);
        }
    }
    std::vector<Task<void>> visits;
    for (auto& [server, mine] : places) visits.push_back(visit(*server, round, std::move(mine)));
    co_await runAll(std::move(visits));
    co_return std::move(round.found);
}

/// Where to ask; null where the password must not go. The home's own name is the one that is
/// proven at the sign-in, too: what another name leads to may change after it was looked at.
const EndpointFacts* MasterUser::placeOf(const SpaceQuestion& question,
                                         const Conduct& conduct) const {
    const auto& server = question.server;
    if (server.host == home_->host || showsSameCertificate(server, *home_)) return &*home_;
    return contains(conduct.trustedHosts, server.host) ? &server : nullptr;
}

MasterUser::Server& MasterUser::serverAt(const EndpointFacts& endpoint) {
    auto& server = servers_[targetOf(endpoint)];
    if (server) return *server;
    server = std::make_unique<Server>();
    server->endpoint = endpoint;
    server->visits.emplace([this, &there = *server](std::string mailbox) {
        return askOne(there, *there.conduct, std::move(mailbox));
    });
    return *server;
}

Task<void> MasterUser::visit(Server& server, Round& round, std::vector<std::size_t> mine) {
    const Conduct& conduct = round.conduct;
    server.conduct = &conduct;
    const bool isLeftAlone = !conduct.isForced && !server.visits->hasLetIn() &&
                             server.visits->endedBy() == Reason::None &&
                             conduct.refusals.areTooMany(server.endpoint, login_, now());
    if (!std::exchange(server.isBegun, true) && !isLeftAlone) {
        conduct.narrator.progress(
            {MESSAGE_ID("progress.spaces"),
             {{"login", login_}, {"host", displayHost(server.endpoint.host)}}});
    }
    std::vector<MailboxFacts> found(mine.size(), notVisited(Reason::LeftAlone));
    if (!isLeftAlone) {
        std::vector<std::string> mailboxes;
        for (const auto i : mine) mailboxes.push_back(round.questions[i].mailbox);
        found = co_await server.visits->visitAll(std::move(mailboxes));
    }
    for (std::size_t i = 0; i < mine.size(); ++i) round.found[mine[i]] = std::move(found[i]);
    const Reason end = isLeftAlone ? Reason::LeftAlone : server.visits->endedBy();
    if (end == Reason::None || std::exchange(server.isEndTold, true)) co_return;
    conduct.narrator.warn(endedAt(server.endpoint, end, login_, server.visits->hasLetIn()));
}

Task<MailboxFacts> MasterUser::askOne(Server& server, const Conduct& conduct, std::string mailbox) {
    const Login login{login_, Secret(std::string(password_.reveal())), CredentialKind::Password,
                      std::move(mailbox)};
    auto facts = co_await askForSpace(conduct.network, targetOf(server.endpoint), login,
                                      Deadline::in(conduct.timeout));
    // Once it was let in, or where its password was right, a refusal is the mailbox's.
    if (!server.visits->hasLetIn() && facts.loginReason != Reason::LoginByPolicy) {
        conduct.refusals.note(server.endpoint, login_, facts.login, now());
    }
    co_return facts;
}

void MasterUser::tellOther(const std::string& host, Narrator& narrator) {
    if (othersTold_.size() == mostOthersTold || !othersTold_.insert(host).second) return;
    narrator.warn({ErrorCode::Untrusted,
                   displayHost(host),
                   {MESSAGE_ID("error.master-other-server"),
                    {{"host", displayHost(host)}, {"home", displayHost(home_->host)}}},
                   {MESSAGE_ID("remedy.master-other-server"), {{"host", displayHost(host)}}}});
}

}  // namespace mailadvisor
