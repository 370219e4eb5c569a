#include "cli/observe.h"

#include "advisor/gather.h"
#include "advisor/mailbox_visit.h"
#include "base/escape.h"
#include "base/json.h"
#include "cli/password.h"
#include "cli/read_file.h"
#include "facts/facts_json.h"
#include "net/event_loop.h"
#include "net/local_host.h"
#include "net/network.h"
#include "output/write_file.h"

#include <chrono>

namespace mailadvisor::cli {
namespace {

Timestamp now() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

Result<Facts> savedFacts(const std::string& file) {
    const auto text = readFile(file);
    if (!text) return Unexpected{text.error()};
    const auto json = parseJson(*text, file);
    if (!json) return Unexpected{json.error()};
    auto facts = factsFromJson(*json);
    if (!facts) {
        Error error = facts.error();
        error.where = file + ": " + error.where;
        return Unexpected{std::move(error)};
    }
    return facts;
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

GatherRequest requestFor(const CommonOptions& options, const Policy& policy,
                         const Subject& subject) {
    GatherRequest request;
    request.address = subject.address;
    request.server = subject.host;
    if (options.ispdb != "none") request.discovery.ispdb = options.ispdb;
    request.discovery.offline = options.offline;
    request.discovery.acceptUntrusted = options.acceptUntrusted;
    request.probes = subject.isProbed;
    request.username = options.user;
    request.trustedHosts = policy.trustedHosts;
    request.timeout = options.timeout;
    request.now = now();
    request.observedFrom = localHostName();
    return request;
}

/// Signs in when a password is offered and can work there.
Result<void> signIn(Console& console, Network& network, Facts& facts) {
    const auto& options = console.options();
    const auto place = loginPlace(facts, options.acceptUntrusted);
    if (place.endpoint == nullptr) {
        facts.mailbox.login = LoginOutcome::Impossible;
        facts.mailbox.loginReason = place.reason;
        return {};
    }
    auto password = readPassword(options.password, console.say(), facts.login);
    if (!password) return Unexpected{password.error()};
    console.progress({MESSAGE_ID("progress.mailbox"), {{"host", place.endpoint->host}}});
    const MailboxVisit visit{facts.login, std::move(*password), options.acceptUntrusted,
                             options.timeout, now()};
    network.loop->run(visitMailbox(network, facts, visit));
    return {};
}

Task<void> gatherInto(Facts& facts, Network& network, const GatherRequest& request,
                      const GatherProgress& progress) {
    facts = co_await gather(network, request, progress);
}

Result<Facts> liveFacts(Console& console, const Policy& policy, const Subject& subject) {
    auto network = openNetwork(console.options());
    if (!network) return Unexpected{network.error()};
    const auto request = requestFor(console.options(), policy, subject);
    if (request.server.empty()) {
        console.progress(
            {MESSAGE_ID("progress.discovery"), {{"domain", subject.address->displayDomain}}});
    } else {
        console.progress({MESSAGE_ID("progress.probe"), {{"host", displayHost(request.server)}}});
    }
    GatherProgress progress;
    if (console.options().verbose) {
        progress.endpoint = [&](const EndpointFacts& endpoint) {
            console.progress({MESSAGE_ID("progress.endpoint"),
                              {{"host", endpoint.host},
                               {"port", std::to_string(endpoint.port.value)},
                               {"state", std::string(nameOf(endpoint.state))}}});
        };
    }
    Facts facts;
    network->loop->run(gatherInto(facts, *network, request, progress));
    if (subject.isSignedIn && console.options().password.isGiven()) {
        if (auto signedIn = signIn(console, *network, facts); !signedIn)
            return Unexpected{signedIn.error()};
    }
    return facts;
}

}  // namespace

Result<Policy> policyInForce(const CommonOptions& options) {
    if (options.policyFile.empty()) return Policy{};
    const auto text = readFile(options.policyFile);
    if (!text) return Unexpected{text.error()};
    const auto json = parseJson(*text, options.policyFile);
    if (!json) return Unexpected{json.error()};
    return policyFromJson(*json, options.policyFile);
}

Result<Facts> observe(Console& console, const Policy& policy, const Subject& subject) {
    const auto& options = console.options();
    auto facts = options.factsFile.empty() ? liveFacts(console, policy, subject)
                                           : savedFacts(options.factsFile);
    if (facts && !options.saveFactsFile.empty()) {
        const auto saved =
            writeFile(options.saveFactsFile, dumpJson(toJson(*facts)) + "\n", options.force);
        if (!saved) return Unexpected{saved.error()};
    }
    return facts;
}

}  // namespace mailadvisor::cli
