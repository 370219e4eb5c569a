#include "advisor/answer_of.h"
#include "advisor/conclude.h"
#include "cli/chosen_client.h"
#include "cli/commands.h"
#include "cli/habits.h"
#include "cli/observer.h"
#include "cli/policy_in_force.h"
#include "cli/prompt.h"
#include "cli/setup_mailbox.h"
#include "cli/setup_write.h"
#include "cli/terminal.h"
#include "report/advice_report.h"
#include "report/error_report.h"

namespace mailadvisor::cli {
namespace {

/// The address from the command line, or asked for until it is one.
Result<Subject> askSubject(const Console& console, const Prompt& prompt, std::string address) {
    const bool isAsked = address.empty();
    while (true) {
        if (isAsked) {
            const auto typed = prompt.askText({MESSAGE_ID("setup.address"), {}});
            if (!typed) return Unexpected{typed.error()};
            address = *typed;
        }
        auto subject = subjectOf(address, console.options());
        const bool isLast = subject.has_value() || !isAsked;
        if (isLast) return subject;
        printToPerson(errorReport(subject.error(), console.say(), console.style()));
    }
}

bool leadsNowhere(ExitCode code) {
    return code == ExitCode::NothingFound || code == ExitCode::NoneReachable ||
           code == ExitCode::NothingSafe;
}

int failed(const Console& console, const Error& error) {
    // Stopped by the person: nothing was written, and that is what matters to a caller.
    const bool isStopped = error.code == ErrorCode::Refused;
    return console.fail(error, isStopped ? ExitCode::NotWritten : ExitCode::Usage);
}

/// Somebody who reads the mail in webmail only has nothing to set up, and no password to give.
bool isWebmailOnly(const Needs& needs) { return needs.devices.isKnown() && *needs.devices == 0; }

int withoutAccount(const Console& console, const Needs& needs, const Facts& facts) {
    if (isWebmailOnly(needs)) return static_cast<int>(ExitCode::Done);
    return console.fail({ErrorCode::Untrusted,
                         facts.address,
                         {MESSAGE_ID("ending.no-settings"), {}},
                         {MESSAGE_ID("remedy.deploy-advise"), {{"address", facts.address}}}},
                        ExitCode::NothingSafe);
}

}  // namespace

int setup(Console& console, const SetupCommand& options) {
    const auto& common = console.options();
    const auto prompt = Prompt::open(console.say(), console.style().width,
                                     {MESSAGE_ID("remedy.setup-terminal"), {}});
    if (!prompt) return failed(console, prompt.error());
    const auto policy = policyInForce(common);
    if (!policy) return failed(console, policy.error());
    const auto subject = askSubject(console, *prompt, options.address);
    if (!subject) return failed(console, subject.error());
    const auto needs = askHabits(*prompt);
    if (!needs) return failed(console, needs.error());

    Observer observer(console, *policy);
    auto facts = observer.observe(*subject);
    if (!facts) return failed(console, facts.error());
    if (const auto ending = endingOf(*facts, false); leadsNowhere(ending.code) && ending.error) {
        return console.fail(*ending.error, ending.code);
    }
    if (common.factsFile.empty() && !isWebmailOnly(*needs)) {
        const auto looked = askAndLookInside(console, *prompt, observer, *facts);
        if (!looked) return failed(console, looked.error());
        if (facts->mailbox.login == LoginOutcome::Refused) {
            prompt->tell({MESSAGE_ID("setup.password-refused"), {}});
        }
    }

    Situation situation{std::move(*facts), *needs, policy->thresholds, {}};
    const auto conclusion = conclude(situation, {{}, common.user, common.acceptUntrusted});
    const AdviceView view{situation.facts, situation.needs, conclusion.recommendation,
                          conclusion.account};
    printToPerson("\n" + adviceReport(view, console.say(), console.style()));
    if (!conclusion.account) return withoutAccount(console, *needs, situation.facts);
    auto catalogue = installedClients(common);
    RenderRequest request;
    request.account = conclusion.account;
    request.answer = answerOf(conclusion.recommendation);
    request.helpDesk = policy->helpDesk;
    return askAndWrite(console, *prompt, catalogue, request);
}

}  // namespace mailadvisor::cli
