#include "advisor/observer.h"

#include "advisor/audit_domain.h"
#include "advisor/look_around.h"
#include "advisor/mail_systems.h"
#include "advisor/mailbox_visit.h"
#include "advisor/provider_database.h"
#include "advisor/saved_facts.h"
#include "base/host_name.h"
#include "net/address_slots.h"
#include "net/clock.h"
#include "net/deadline.h"
#include "net/event_loop.h"
#include "net/local_host.h"
#include "net/task_group.h"
#include "signs/trust.h"
#include "system/folders.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace mailadvisor {
namespace {

Result<Network> openNetwork(const Wishes& wishes, NetworkOptions network,
                            std::shared_ptr<EventLoop> loop) {
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

// Of a list of domains: no hoster sees a flood of us.
constexpr std::size_t connectionsToOneAddress = 2;

// Two thirds of a look at a domain are TLS, which a processor does alone; more than a few loops
// would only wait for the same servers.
constexpr unsigned mostLoops = 4;
constexpr int timeForTurns = 3;  ///< of the wished time, where domains wait for each other

/// Domains looked at together: their waiting overlaps, and no hoster sees a flood of connections.
constexpr std::size_t lookedAtOnce = 16;

/// Looks at many domains, some at once; each is said when its turn comes.
class ManyDomains {
public:
    ManyDomains(Narrator& narrator, Network& network, const std::vector<GatherRequest>& requests)
        : narrator_(narrator), network_(network), requests_(requests), facts_(requests.size()) {}

    Task<std::vector<Facts>> look() {
        std::vector<Task<void>> tasks;
        for (std::size_t i = 0; i < std::min(lookedAtOnce, requests_.size()); ++i) {
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
    const auto& about = saved->address;
    std::vector<Facts> all(subjects.size());
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        const auto& address = subjects[i].address;
        if (about && address && about->domain == address->domain) all[i] = *saved;
    }
    return all;
}

/// What the person must decide before any settings can be given, and what speaks against them.
void warnOfHints(Narrator& narrator, const Facts& facts) {
    for (const auto& hint : facts.discovery.hints) {
        const bool isSaid = hint.code == HintCode::SeveralSystems ||
                            hint.code == HintCode::FilePassedOver ||
                            hint.code == HintCode::AddressWanted;
        if (isSaid)
            narrator.warn({ErrorCode::Untrusted, facts.shownAddress(), messageOf(hint), {}});
    }
}

/// The part of the whole time that looking may take when a sign-in may follow.
constexpr double lookingShare = 0.6;

/// What a sign-in has at the least: a person may have typed long, and a command been slow.
constexpr double leastSignInShare = 0.2;

std::chrono::milliseconds partOf(std::chrono::milliseconds whole, double share) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(whole * share);
}

std::chrono::milliseconds timeSince(Deadline::Clock::time_point begun) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(Deadline::Clock::now() - begun);
}

Wishes withDatabase(Wishes wishes, const Policy& policy) {
    wishes.ispdb = wishedIspdb(wishes.ispdb, policy);
    return wishes;
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
      wishes_(withDatabase(std::move(wishes), policy)),
      policy_(policy),
      narrator_(narrator),
      remembered_(wishes_),
      timeToSignIn_(wishes_.timeout) {}

Result<Network*> Observer::network(Use use) {
    if (!network_) {
        NetworkOptions options;
        options.remembersNames = use != Use::Person;
        auto opened = openNetwork(wishes_, std::move(options), loop_);
        if (!opened) return Unexpected{std::move(opened).error()};
        network_.emplace(*std::move(opened));
    }
    return &*network_;
}

Task<Result<Facts>> Observer::observe(Subject subject) {
    auto facts = co_await look(std::move(subject));
    if (facts && !wishes_.saveFactsFile.empty()) {
        WriteOptions options;
        options.force = wishes_.force;
        options.warn = [this](const Error& error) { narrator_.warn(error); };
        const auto saved = saveFacts(wishes_.saveFactsFile, *facts, options);
        if (!saved) co_return Unexpected{saved.error()};
    }
    co_return facts;
}

Task<Result<More>> Observer::lookAround(const Facts& facts, More::Place place) {
    const auto opened = network(Use::Person);
    if (!opened) co_return Unexpected{opened.error()};
    co_return co_await mailadvisor::lookAround(**opened, facts, place,
                                               Deadline::in(wishes_.timeout));
}

GatherRequest Observer::requestFor(const Subject& subject) {
    GatherRequest request;
    request.address = subject.address;
    request.server = subject.host;
    request.discovery.ispdbSilence = &ispdbSilence_;
    request.discovery.sendAddress = wishes_.sendAddress;
    if (subject.address) {
        request.discovery.ispdb = ispdbFor(wishes_.ispdb, policy_, subject.address->domain);
        request.discovery.overrideFile = overrideFileFor(subject.address->domain);
    }
    request.discovery.offline = wishes_.offline;
    request.discovery.acceptUntrusted = wishes_.acceptUntrusted;
    request.cache = &remembered_;
    request.probed = &probed_;
    request.probes = subject.isProbed && !wishes_.offline;
    request.username = wishes_.user;
    request.trustedHosts = policy_.trustedHosts;
    request.timeout = wishes_.givesSecret ? partOf(wishes_.timeout, lookingShare) : wishes_.timeout;
    request.now = now();
    request.observedFrom = localHostName();
    return request;
}

Task<Result<std::vector<Facts>>> Observer::observeAll(std::vector<Subject> subjects) {
    if (!wishes_.factsFile.empty()) co_return savedFactsAbout(subjects, wishes_.factsFile);
    auto network = this->network(Use::Domain);
    if (!network) co_return Unexpected{std::move(network).error()};
    std::vector<GatherRequest> requests;
    for (const auto& subject : subjects) {
        requests.push_back(requestFor(subject));
        requests.back().mayRemember = true;
        requests.back().discovery.sendAddress = false;  // one asks for all of its domain
    }
    ManyDomains domains(narrator_, **network, requests);
    co_return co_await domains.look();
}

Task<Result<std::vector<MailboxFacts>>> Observer::spacesOf(MasterUser& master,
                                                           std::vector<SpaceQuestion> questions) {
    auto network = this->network(Use::Domain);
    if (!network) co_return Unexpected{std::move(network).error()};
    const MasterUser::Conduct conduct{
        **network, narrator_, refusals_, policy_.trustedHosts, wishes_.timeout, wishes_.force};
    co_return co_await master.ask(conduct, std::move(questions));
}

Task<Result<void>> Observer::auditAll(AuditList list) {
    NetworkOptions options;
    options.remembersNames = true;
    options.slots = std::make_shared<AddressSlots>(connectionsToOneAddress);
    const auto loops = std::clamp(std::thread::hardware_concurrency(), 1U, mostLoops);
    std::vector<Network> networks;
    while (networks.size() < loops) {
        auto loop = networks.empty() ? loop_ : std::make_shared<EventLoop>();
        auto opened = openNetwork(wishes_, options, std::move(loop));
        if (!opened) co_return Unexpected{std::move(opened).error()};
        networks.push_back(*std::move(opened));
    }
    const auto requestOf = [this](const EmailAddress& domain) {
        Subject subject;
        subject.address = domain;
        GatherRequest request = requestFor(subject);
        request.timeout = wishes_.timeout * timeForTurns;
        narrator_.progress(whatIsDone(request));
        return request;
    };
    co_await auditMany(networks, list, requestOf);
    co_return Result<void>{};
}

void Observer::settleSystem(Facts& facts, const Subject& subject) const {
    noteSeveralSystems(facts);
    const auto system =
        subject.host.empty() ? mailSystemOf(policy_, subject.address->domain) : subject.host;
    if (!system.empty()) keepSystem(facts, system);
}

Task<Result<Facts>> Observer::look(Subject subject) {
    if (!wishes_.factsFile.empty()) {
        if (!subject.address) co_return savedFacts(wishes_.factsFile);
        auto facts = savedFactsFor(wishes_.factsFile, *subject.address);
        if (facts && subject.address->isOnePerson()) settleSystem(*facts, subject);
        co_return facts;
    }
    const bool isAudit = subject.address && !subject.address->isOnePerson();
    auto network = this->network(isAudit ? Use::Domain : Use::Person);
    if (!network) co_return Unexpected{std::move(network).error()};
    const auto request = requestFor(subject);
    narrator_.progress(whatIsDone(request));
    const auto begun = Deadline::Clock::now();
    GatherProgress progress;
    progress.endpoint = [this](const EndpointFacts& endpoint) {
        narrator_.detail(whatWasSeen(endpoint));
    };
    if (isAudit) co_return co_await auditDomain(**network, request, progress);
    Facts facts = co_await gather(**network, request, progress);
    const auto system =
        subject.address ? mailSystemOf(policy_, subject.address->domain) : std::string();
    if (!system.empty()) keepSystem(facts, system);
    warnOfHints(narrator_, facts);
    // With what looking left over, the whole run keeps to its time.
    timeToSignIn_ =
        std::max(wishes_.timeout - timeSince(begun), partOf(wishes_.timeout, 1 - lookingShare));
    if (subject.isSignedIn && wishes_.givesSecret && !wishes_.offline) {
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
        facts.mailbox.login = outcomeWithout(place);
        facts.mailbox.loginReason = place.reason;
        co_return Result<void>{};
    }
    if (isLeftAlone(facts, *place.endpoint)) co_return Result<void>{};
    const auto begun = Deadline::Clock::now();
    const auto least = partOf(wishes_.timeout, leastSignInShare);
    auto secret = co_await narrator_.secret(facts.login, timeToSignIn_ - least);
    if (!secret) co_return Unexpected{std::move(secret).error()};
    if (!wishes_.isSecretTyped) {
        timeToSignIn_ = std::max(timeToSignIn_ - timeSince(begun), least);
    }
    co_return co_await visit(facts, *std::move(secret));
}

Task<Result<void>> Observer::lookInside(Facts& facts, Secret secret) {
    const auto place = loginPlace(facts, wishes_.acceptUntrusted, credentialKind(wishes_));
    if (place.endpoint != nullptr && isLeftAlone(facts, *place.endpoint)) {
        co_return Result<void>{};
    }
    co_return co_await visit(facts, std::move(secret));
}

Task<Result<CheckFacts>> Observer::check(CheckRequest request) {
    auto network = this->network();
    if (!network) co_return Unexpected{std::move(network).error()};
    request.kind = credentialKind(wishes_);
    request.timeout = wishes_.timeout;
    request.force = wishes_.force;
    co_return co_await checkAccount(**network, std::move(request), narrator_);
}

bool Observer::leavesAlone(const EndpointFacts& server, const std::string& login) const {
    return !wishes_.force && refusals_.areTooMany(server, login, now());
}

bool Observer::isLeftAlone(Facts& facts, const EndpointFacts& endpoint) {
    if (!refusals_.areTooMany(endpoint, facts.login, now())) return false;
    if (wishes_.force) {
        narrator_.progress({MESSAGE_ID("progress.refused-before"), {{"host", endpoint.host}}});
        return false;
    }
    facts.mailbox = {};
    facts.mailbox.login = LoginOutcome::Refused;
    facts.mailbox.loginReason = Reason::LeftAlone;
    return true;
}

Task<Result<void>> Observer::visit(Facts& facts, Secret secret) {
    auto network = this->network();
    if (!network) co_return Unexpected{std::move(network).error()};
    const auto kind = credentialKind(wishes_);
    const auto place = loginPlace(facts, wishes_.acceptUntrusted, kind);
    if (place.endpoint != nullptr) {
        narrator_.progress({MESSAGE_ID("progress.mailbox"), {{"host", place.endpoint->host}}});
    }
    const MailboxVisit visit{
        facts.login, std::move(secret), kind, wishes_.acceptUntrusted, timeToSignIn_, now()};
    co_await visitMailbox(**network, facts, visit);
    if (place.endpoint != nullptr) {
        refusals_.note(*place.endpoint, facts.login, facts.mailbox.login, now());
    }
    co_return Result<void>{};
}

CredentialKind credentialKind(const Wishes& wishes) {
    return wishes.isToken ? CredentialKind::AccessToken : CredentialKind::Password;
}

}  // namespace mailadvisor
