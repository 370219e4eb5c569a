#include "cli/setup_mailbox.h"

#include "advisor/mailbox_visit.h"
#include "cli/password.h"
#include "net/event_loop.h"
#include "net/network.h"

#include <chrono>

namespace mailadvisor::cli {
namespace {

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

Result<Secret> passwordFor(const Console& console, const Prompt& prompt, const Facts& facts,
                           const std::string& host) {
    const auto& options = console.options().password;
    if (options.isGiven() && !options.ask) return readPassword(options, console.say(), facts.login);
    prompt.tell({MESSAGE_ID("setup.password-why"), {{"host", host}}});
    return askPassword(console.say(), facts.login);
}

}  // namespace

Result<void> askAndLookInside(Console& console, const Prompt& prompt, Facts& facts) {
    const auto& options = console.options();
    const auto place = loginPlace(facts, options.acceptUntrusted);
    if (place.endpoint == nullptr) {
        facts.mailbox.login = LoginOutcome::Impossible;
        facts.mailbox.loginReason = place.reason;
        return {};
    }
    auto password = passwordFor(console, prompt, facts, place.endpoint->host);
    if (!password) return Unexpected{std::move(password).error()};
    if (password->isEmpty()) return {};
    auto network = openNetwork(options);
    if (!network) return Unexpected{std::move(network).error()};
    console.progress({MESSAGE_ID("progress.mailbox"), {{"host", place.endpoint->host}}});
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const MailboxVisit visit{facts.login, std::move(*password), options.acceptUntrusted,
                             options.timeout, now};
    network->loop->run(visitMailbox(*network, facts, visit));
    return {};
}

}  // namespace mailadvisor::cli
