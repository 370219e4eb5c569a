#include "advisor/chosen_client.h"
#include "advisor/conclude.h"
#include "advisor/observer.h"
#include "advisor/outcome.h"
#include "cli/command.h"
#include "cli/console_narrator.h"
#include "cli/habits.h"
#include "cli/prompt.h"
#include "cli/setup_mailbox.h"
#include "cli/setup_write.h"
#include "cli/terminal.h"
#include "net/event_loop.h"
#include "policy/policy_file.h"
#include "report/advice_report.h"
#include "report/answer_of.h"
#include "report/error_report.h"

namespace mailadvisor::cli {
namespace {

struct SetupOptions {
    std::string address{};  ///< empty = ask
};

void addOptions(OptionList& list, SetupOptions& options) {
    list.argument("ADDRESS", options.address, false, {MESSAGE_ID("option.address"), {}});
}

/// The address from the command line, or asked for until it is one.
Result<Subject> askSubject(const Console& console, const Prompt& prompt, std::string address) {
    const bool isAsked = address.empty();
    while (true) {
        if (isAsked) {
            const auto typed = prompt.askText({MESSAGE_ID("setup.address"), {}});
            if (!typed) return Unexpected{typed.error()};
            address = *typed;
        }
        auto subject = subjectOf(address, console.options().wishes);
        const bool isLast = subject.has_value() || !isAsked;
        if (isLast) return subject;
        printToPerson(errorReport(subject.error(), console.say(), console.style()));
    }
}

bool leadsNowhere(RunOutcome outcome) {
    return outcome == RunOutcome::NothingFound || outcome == RunOutcome::NoneReachable ||
           outcome == RunOutcome::NothingSafe;
}

int withoutAccount(const Console& console, const Needs& needs, const Facts& facts) {
    if (isWebmailOnly(needs)) return console.finish({});
    return console.fail(RunOutcome::NothingSafe,
                        {ErrorCode::Untrusted,
                         facts.address,
                         {MESSAGE_ID("ending.no-settings"), {}},
                         {MESSAGE_ID("remedy.deploy-advise"), {{"address", facts.address}}}});
}

int setup(Console& console, const SetupOptions& options) {
    const auto& wishes = console.options().wishes;
    const auto prompt = Prompt::open(console.say(), console.style().width,
                                     {MESSAGE_ID("remedy.setup-terminal"), {}});
    if (!prompt) return console.fail(prompt.error());
    const auto policy = readPolicy(wishes.policyFile);
    if (!policy) return console.fail(policy.error());
    const auto subject = askSubject(console, *prompt, options.address);
    if (!subject) return console.fail(subject.error());
    const auto needs = askHabits(*prompt);
    if (!needs) return console.fail(needs.error());

    const auto loop = std::make_shared<EventLoop>();
    ConsoleNarrator narrator(console);
    Observer observer(loop, wishes, *policy, narrator);
    auto facts = loop->run(observer.observe(*subject));
    if (!facts) return console.fail(facts.error());
    if (const auto end = endOfLook(*facts); leadsNowhere(end.outcome) && end.error) {
        return console.fail(end.outcome, *end.error);
    }
    if (wishes.factsFile.empty() && !isWebmailOnly(*needs)) {
        const auto looked = askAndLookInside(console, *prompt, *loop, observer, *facts);
        if (!looked) return console.fail(looked.error());
        if (facts->mailbox.login == LoginOutcome::Refused) {
            prompt->tell({MESSAGE_ID("setup.password-refused"), {}});
        }
    }

    Situation situation{std::move(*facts), *needs, policy->thresholds, {}};
    const auto conclusion = conclude(situation, {{}, wishes.user, wishes.acceptUntrusted});
    const AdviceView view{situation.facts, situation.needs, conclusion.recommendation,
                          conclusion.account};
    printToPerson("\n" + adviceReport(view, console.say(), console.style()));
    if (!conclusion.account) return withoutAccount(console, *needs, situation.facts);
    auto catalogue = installedClients(wishes);
    RenderRequest request;
    request.account = conclusion.account;
    request.answer = answerOf(conclusion.recommendation);
    request.helpDesk = policy->helpDesk;
    return askAndWrite(console, *prompt, catalogue, request);
}

}  // namespace

Command setupCommand() {
    return makeCommand("setup", {MESSAGE_ID("command.setup"), {}}, addOptions, setup);
}

}  // namespace mailadvisor::cli
