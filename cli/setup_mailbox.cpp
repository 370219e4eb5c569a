#include "cli/setup_mailbox.h"

#include "advisor/mailbox_visit.h"
#include "cli/password.h"
#include "net/event_loop.h"

#include <utility>

namespace mailadvisor::cli {
namespace {

Result<Secret> passwordFor(const Console& console, const Prompt& prompt, const Facts& facts,
                           const std::string& host) {
    const auto& options = console.options().password;
    if (options.isGiven() && !options.ask) return readPassword(options, console.say(), facts.login);
    prompt.tell({MESSAGE_ID("setup.password-why"), {{"host", host}}});
    return askPassword(console.say(), facts.login);
}

}  // namespace

Result<void> askAndLookInside(const Console& console, const Prompt& prompt, EventLoop& loop,
                              Observer& observer, Facts& facts) {
    const auto& wishes = console.options().wishes;
    const auto place = loginPlace(facts, wishes.acceptUntrusted, credentialKind(wishes));
    if (place.endpoint == nullptr) {
        facts.mailbox.login = LoginOutcome::Impossible;
        facts.mailbox.loginReason = place.reason;
        return {};
    }
    auto password = passwordFor(console, prompt, facts, place.endpoint->host);
    if (!password) return Unexpected{std::move(password).error()};
    if (password->isEmpty()) return {};
    return loop.run(observer.lookInside(facts, *std::move(password)));
}

}  // namespace mailadvisor::cli
