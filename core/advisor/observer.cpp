#include "advisor/observer.h"

#include "advisor/mail_systems.h"
#include "advisor/mailbox_visit.h"
#include "advisor/saved_facts.h"
#include "base/host_name.h"
#include "net/clock.h"
#include "net/event_loop.h"
#include "net/local_host.h"
#include "net/task_group.h"
#include "signs/trust.h"
#include "system/folders.h"

#include <algorithm>
#include <utility>

namespace mailadvisor {
namespace {

Result<Network> openNetwork(const Wishes& wishes, std::shared_ptr<EventLoop> loop) {
    NetworkOptions network;
    network.resolver = wishes.resolver;
    network.caFile = wishes.caFile;
    network.publicOnly = wishes.publicOnly;
    for (const auto& text : wishes.connectTo) {
        const auto rule = ConnectTo::parse(text);
        if (!rule) return Unexpected{rule.error()};
        network.connectTo.push_back(*rule);
    }
    return Network::open(std::move(network), std::move(loop));
}

Message whatIsDone(const GatherRequest& request) {
    if (!request.server.empty()) {
        return {MESSAGE_ID("progress.probe"), {{"host", displayHost(request.server)}}};
    }
    return {MESSAGE_ID("progress.discovery"), {{"domain", request.address->displayDomain}}};
}

/// Domains looked at together: their waiting overlaps, and no hoster sees a flood of connections.
constexpr std::size_t domainsAtOnce = 16;

/// Looks at many domains, some at once; each is said when its turn comes.
class ManyDomains {
public:
    ManyDomains(Narrator& narrator, Network& network, const std::vector<GatherRequest>& requests)
        : narrator_(narrator), network_(network), requests_(requests), facts_(requests.size()) {}

    Task<std::vector<Facts>> look() {
        std::vector<Task<void>> tasks;
        for (std::size_t i = 0; i < std::min(domainsAtOnce, requests_.size()); ++i) {
            tasks.push_back(lookInTurn());
        }
        co_await runAll(std::move(tasks));
        co_return std::move(facts_);
    }

private:
    Task<void> lookInTurn() {
        const GatherProgress silent;
        while (next_ < requests_.size()) {
            const std::size_t mine = next_++;
            narrator_.progress(whatIsDone(requests_[mine]));
            facts_[mine] = co_await gather(network_, requests_[mine], silent);
        }
    }

    Narrator& narrator_;
    Network& network_;
    const std::vector<GatherRequest>& requests_;
    std::vector<Facts> facts_;
    std::size_t next_{};
};

/// Saved facts for those whose domain they are about, nothing for the others.
Result<std::vector<Facts>> savedFactsAbout(const std::vector<Subject>& subjects,
                                           const std::string& file) {
    const auto saved = savedFacts(file);
    if (!saved) return Unexpected{saved.error()};
    const auto about = EmailAddress::parse(saved->address);
    std::vector<Facts> all(subjects.size());
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        const auto& address = subjects[i].address;
        if (about && address && about->domain == address->domain) all[i] = *saved;
    }
    return all;
}

/// What the person must decide before any settings can be given.
void warnOfSeveralSystems(Narrator& narrator, const Facts& facts) {
    for (const auto& hint : facts.discovery.hints) {
        if (hint.code != HintCode::SeveralSystems) continue;
        narrator.warn({ErrorCode::Untrusted, facts.address, messageOf(hint), {}});
    }
}

Message whatWasSeen(const EndpointFacts& endpoint) {
    return {MESSAGE_ID("progress.endpoint"),
            {{"host", endpoint.host},
             {"port", std::to_string(endpoint.port.value)},
             {"state", std::string(nameOf(endpoint.state))}}};
}

}  // namespace

Observer::Observer(std::shared_ptr<EventLoop> loop, Wishes wishes, const Policy& policy,
                   Narrator& narrator)
    : loop_(std::move(loop)),
      wishes_(std::move(wishes)),
      policy_(policy),
      narrator_(narrator),
      remembered_(wishes_) {}

Result<Network*> Observer::network() {
    if (!network_) {
        auto opened = openNetwork(wishes_, loop_);
        if (!opened) return Unexpected{std::move(opened).error()};
        network_.emplace(*std::move(opened));
    }
    return &*network_;
}

Task<Result<Facts>> Observer::observe(Subject subject) {
    auto facts = co_await look(std::move(subject));
    if (facts && !wishes_.saveFactsFile.empty()) {
        const auto saved = saveFacts(wishes_.saveFactsFile, *facts, wishes_.force);
        if (!saved) co_return Unexpected{saved.error()};
    }
    co_return facts;
}

GatherRequest Observer::requestFor(const Subject& subject) {
    GatherRequest request;
    request.address = subject.address;
    request.server = subject.host;
    if (wishes_.ispdb != "none") request.discovery.ispdb = wishes_.ispdb;
    if (subject.address) {
        request.discovery.overrideFile = overrideFileFor(subject.address->domain);
    }
    request.discovery.offline = wishes_.offline;
    request.discovery.acceptUntrusted = wishes_.acceptUntrusted;
    request.cache = &remembered_;
    request.probed = &probed_;
    request.probes = subject.isProbed;
    request.username = wishes_.user;
    request.trustedHosts = policy_.trustedHosts;
    request.timeout = wishes_.timeout;
    request.now = now();
    request.observedFrom = localHostName();
    return request;
}

Task<Result<std::vector<Facts>>> Observer::observeAll(std::vector<Subject> subjects) {
    if (!wishes_.factsFile.empty()) co_return savedFactsAbout(subjects, wishes_.factsFile);
    auto network = this->network();
    if (!network) co_return Unexpected{std::move(network).error()};
    std::vector<GatherRequest> requests;
    for (const auto& subject : subjects) {
        requests.push_back(requestFor(subject));
        requests.back().mayRemember = true;
    }
    ManyDomains domains(narrator_, **network, requests);
    co_return co_await domains.look();
}

Task<Result<Facts>> Observer::look(Subject subject) {
    if (!wishes_.factsFile.empty()) co_return savedFacts(wishes_.factsFile);
    auto network = this->network();
    if (!network) co_return Unexpected{std::move(network).error()};
    const auto request = requestFor(subject);
    narrator_.progress(whatIsDone(request));
    GatherProgress progress;
    progress.endpoint = [this](const EndpointFacts& endpoint) {
        narrator_.detail(whatWasSeen(endpoint));
    };
    Facts facts = co_await gather(**network, request, progress);
    const auto system =
        subject.address ? mailSystemOf(policy_, subject.address->domain) : std::string();
    if (!system.empty()) keepSystem(facts, system);
    warnOfSeveralSystems(narrator_, facts);
    if (subject.isSignedIn && wishes_.givesSecret) {
        const auto signedIn = co_await signIn(facts);
        if (!signedIn) co_return Unexpected{signedIn.error()};
    }
    co_return facts;
}

Task<Result<void>> Observer::signIn(Facts& facts) {
    if (facts.login.empty() && hasOtherLogin(facts)) {
        facts.mailbox.login = LoginOutcome::Impossible;
        facts.mailbox.loginReason = Reason::LoginUnknown;
        co_return Result<void>{};
    }
    const auto place = loginPlace(facts, wishes_.acceptUntrusted, credentialKind(wishes_));
    if (place.endpoint == nullptr) {
        facts.mailbox.login = LoginOutcome::Impossible;
        facts.mailbox.loginReason = place.reason;
        co_return Result<void>{};
    }
    auto secret = co_await narrator_.secret(facts.login);
    if (!secret) co_return Unexpected{std::move(secret).error()};
    co_return co_await lookInside(facts, *std::move(secret));
}

Task<Result<void>> Observer::lookInside(Facts& facts, Secret secret) {
    auto network = this->network();
    if (!network) co_return Unexpected{std::move(network).error()};
    const auto kind = credentialKind(wishes_);
    if (const auto place = loginPlace(facts, wishes_.acceptUntrusted, kind);
        place.endpoint != nullptr) {
        narrator_.progress({MESSAGE_ID("progress.mailbox"), {{"host", place.endpoint->host}}});
    }
    const MailboxVisit visit{
        facts.login, std::move(secret), kind, wishes_.acceptUntrusted, wishes_.timeout, now()};
    co_await visitMailbox(**network, facts, visit);
    co_return Result<void>{};
}

CredentialKind credentialKind(const Wishes& wishes) {
    return wishes.isToken ? CredentialKind::AccessToken : CredentialKind::Password;
}

}  // namespace mailadvisor
