#include "cli/observer.h"

#include "advisor/mail_systems.h"
#include "advisor/mailbox_visit.h"
#include "base/email_address.h"
#include "base/json.h"
#include "system/folders.h"
#include "cli/password.h"
#include "cli/saved_facts.h"
#include "facts/facts_json.h"
#include "net/event_loop.h"
#include "net/local_host.h"
#include "output/write_file.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace mailadvisor::cli {
namespace {

Timestamp now() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

Result<Network> openNetwork(const CommonOptions& options) {
    NetworkOptions network;
    network.resolver = options.resolver;
    network.caFile = options.caFile;
    network.publicOnly = options.publicOnly;
    for (const auto& text : options.connectTo) {
        const auto rule = ConnectTo::parse(text);
        if (!rule) return Unexpected{rule.error()};
        network.connectTo.push_back(*rule);
    }
    return Network::open(std::move(network));
}

Task<void> gatherInto(Facts& facts, Network& network, const GatherRequest& request,
                      const GatherProgress& progress) {
    facts = co_await gather(network, request, progress);
}

/// Domains looked at together: their waiting overlaps, and no hoster sees a flood of connections.
constexpr std::size_t domainsAtOnce = 16;

Message whatIsDone(const GatherRequest& request) {
    if (!request.server.empty()) {
        return {MESSAGE_ID("progress.probe"), {{"host", displayHost(request.server)}}};
    }
    return {MESSAGE_ID("progress.discovery"), {{"domain", request.address->displayDomain}}};
}

/// Looks at many domains, some at once; each is said when its turn comes.
class ManyDomains {
public:
    ManyDomains(const Console& console, Network& network,
                const std::vector<GatherRequest>& requests)
        : console_(console), network_(network), requests_(requests), facts_(requests.size()) {}

    std::vector<Facts> look() {
        network_.loop->run(all());
        return std::move(facts_);
    }

private:
    Task<void> all() {
        std::vector<Task<void>> tasks;
        for (std::size_t i = 0; i < std::min(domainsAtOnce, requests_.size()); ++i) {
            tasks.push_back(takeTurns());
        }
        co_await runAll(std::move(tasks));
    }

    Task<void> takeTurns() {
        const GatherProgress silent;
        while (next_ < requests_.size()) {
            const std::size_t mine = next_++;
            console_.progress(whatIsDone(requests_[mine]));
            facts_[mine] = co_await gather(network_, requests_[mine], silent);
        }
    }

    const Console& console_;
    Network& network_;
    const std::vector<GatherRequest>& requests_;
    std::vector<Facts> facts_;
    std::size_t next_{};
};

/// Leaves only the system that the policy names for the domain, where it names one of them.
void keepSystemOfPolicy(Facts& facts, const std::string& domain, const Policy& policy) {
    const auto system = policy.mailSystems.find(domain);
    if (system != policy.mailSystems.end()) keepSystem(facts, system->second);
}

/// What the person must decide before any settings can be given.
void warnOfSeveralSystems(const Console& console, const Facts& facts) {
    for (const auto& hint : facts.discovery.hints) {
        if (hint.code != "several-systems") continue;
        console.warn({ErrorCode::Untrusted,
                      facts.address,
                      {MESSAGE_ID("hint.several-systems"), {{"subject", hint.subject}}},
                      {}});
    }
}

Message whatWasSeen(const EndpointFacts& endpoint) {
    return {MESSAGE_ID("progress.endpoint"),
            {{"host", endpoint.host},
             {"port", std::to_string(endpoint.port.value)},
             {"state", std::string(nameOf(endpoint.state))}}};
}

}  // namespace

Result<Network*> Observer::network() {
    if (!network_) {
        auto opened = openNetwork(console_.options());
        if (!opened) return Unexpected{std::move(opened).error()};
        network_.emplace(*std::move(opened));
    }
    return &*network_;
}

Result<Facts> Observer::observe(const Subject& subject) {
    const auto& options = console_.options();
    auto facts = options.factsFile.empty() ? gatherNow(subject) : savedFacts(options.factsFile);
    if (facts && !options.saveFactsFile.empty()) {
        const auto saved =
            writeFile(options.saveFactsFile, dumpJson(toJson(*facts)) + "\n", options.force);
        if (!saved) return Unexpected{saved.error()};
    }
    return facts;
}

GatherRequest Observer::requestFor(const Subject& subject) {
    const auto& options = console_.options();
    GatherRequest request;
    request.address = subject.address;
    request.server = subject.host;
    if (options.ispdb != "none") request.discovery.ispdb = options.ispdb;
    if (subject.address) {
        request.discovery.overrideFile = overrideFileFor(subject.address->domain);
    }
    request.discovery.offline = options.offline;
    request.discovery.acceptUntrusted = options.acceptUntrusted;
    request.cache = &cache_;
    request.probed = &probed_;
    request.probes = subject.isProbed;
    request.username = options.user;
    request.trustedHosts = policy_.trustedHosts;
    request.timeout = options.timeout;
    request.now = now();
    request.observedFrom = localHostName();
    return request;
}

Result<std::vector<Facts>> Observer::observeAll(const std::vector<Subject>& subjects) {
    auto network = this->network();
    if (!network) return Unexpected{std::move(network).error()};
    std::vector<GatherRequest> requests;
    for (const auto& subject : subjects) {
        requests.push_back(requestFor(subject));
        requests.back().mayRemember = true;
    }
    return ManyDomains(console_, **network, requests).look();
}

Result<Facts> Observer::gatherNow(const Subject& subject) {
    auto network = this->network();
    if (!network) return Unexpected{std::move(network).error()};
    const auto request = requestFor(subject);
    console_.progress(whatIsDone(request));
    GatherProgress progress;
    if (console_.options().verbose) {
        progress.endpoint = [&](const EndpointFacts& endpoint) {
            console_.progress(whatWasSeen(endpoint));
        };
    }
    Facts facts;
    (*network)->loop->run(gatherInto(facts, **network, request, progress));
    if (subject.address) keepSystemOfPolicy(facts, subject.address->domain, policy_);
    warnOfSeveralSystems(console_, facts);
    if (subject.isSignedIn && console_.options().password.isGiven()) {
        auto signedIn = signIn(facts);
        if (!signedIn) return Unexpected{std::move(signedIn).error()};
    }
    return facts;
}

Result<void> Observer::signIn(Facts& facts) {
    const auto& options = console_.options();
    const auto place = loginPlace(facts, options.acceptUntrusted, credentialKind(options.password));
    if (place.endpoint == nullptr) {
        facts.mailbox.login = LoginOutcome::Impossible;
        facts.mailbox.loginReason = place.reason;
        return {};
    }
    auto password = readPassword(options.password, console_.say(), facts.login);
    if (!password) return Unexpected{std::move(password).error()};
    return lookInside(facts, *std::move(password));
}

Result<void> Observer::lookInside(Facts& facts, Secret password) {
    auto network = this->network();
    if (!network) return Unexpected{std::move(network).error()};
    const auto& options = console_.options();
    const auto kind = credentialKind(options.password);
    if (const auto place = loginPlace(facts, options.acceptUntrusted, kind);
        place.endpoint != nullptr) {
        console_.progress({MESSAGE_ID("progress.mailbox"), {{"host", place.endpoint->host}}});
    }
    const MailboxVisit visit{
        facts.login, std::move(password), kind, options.acceptUntrusted, options.timeout, now()};
    (*network)->loop->run(visitMailbox(**network, facts, visit));
    return {};
}

CredentialKind credentialKind(const PasswordOptions& options) {
    return options.isToken ? CredentialKind::AccessToken : CredentialKind::Password;
}

}  // namespace mailadvisor::cli
