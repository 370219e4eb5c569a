#include "advice/explain.h"
#include "advisor/chosen_client.h"
#include "advisor/conclude.h"
#include "advisor/outcome.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/look.h"
#include "cli/needs_options.h"
#include "cli/parse_values.h"
#include "output/write_file.h"
#include "policy/policy_file.h"
#include "report/advice_json.h"
#include "report/advice_report.h"
#include "report/endpoint_report.h"
#include "report/error_json.h"
#include "report/explanation_report.h"
#include "report/html/advice_page.h"
#include "rules/all_rules.h"

#include <algorithm>
#include <functional>

namespace mailadvisor::cli {
namespace {

struct AdviseOptions {
    std::string address{};
    std::string name{};
    TypedNeeds needs{};
    std::vector<std::string> clients{};
    std::string htmlFile{};
    std::string explainRule{};
};

void addOptions(OptionList& list, AdviseOptions& options) {
    list.argument("ADDRESS", options.address, false, {MESSAGE_ID("option.address"), {}});
    addNeeds(list, options.needs);
    list.text("--html", options.htmlFile, "FILE", {MESSAGE_ID("option.html"), {}});
    list.text("--explain", options.explainRule, "RULE", {MESSAGE_ID("option.explain"), {}});
    addClients(list, options.clients);
    list.text("--name", options.name, "NAME", {MESSAGE_ID("option.name"), {}});
}

/// Without a server there is none, except where another way to the mail is known, and where a full
/// mailbox has to be cleared in webmail.
bool hasAdvice(const Conclusion& conclusion) {
    switch (conclusion.end.outcome) {
        case RunOutcome::Done:
        case RunOutcome::LoginRefused:
        case RunOutcome::NothingSafe: return true;
        case RunOutcome::NothingFound:
        case RunOutcome::NoneReachable:
            return conclusion.recommendation.instead.value_or(Instead::Webmail) !=
                       Instead::Webmail ||
                   std::ranges::any_of(conclusion.recommendation.first, precedesTheType);
        case RunOutcome::OwnFault:
        case RunOutcome::NotWritten:
        case RunOutcome::SomeAccountsFailed:
        case RunOutcome::FaultFound:
        case RunOutcome::TestMailFailed: return false;
    }
    return false;
}

void print(const Console& console, const Situation& situation, const Conclusion& conclusion,
           const AdviseOptions& options) {
    const auto& end = conclusion.end;
    AdviceView view{situation.facts, situation.needs, conclusion.recommendation,
                    conclusion.account};
    view.clients = options.clients;
    const auto& say = console.say();
    const auto explanation = explain(situation, options.explainRule);
    if (console.options().json) {
        auto json = toJson(view, std::cref(say));
        if (explanation) json["explanation"] = toJson(*explanation, std::cref(say));
        if (end.error) json["error"] = toJson(*end.error, std::cref(say));
        console.result(dumpJson(json) + "\n");
    } else if (hasAdvice(conclusion)) {
        console.result(adviceReport(view, say, console.style()));
        if (end.outcome == RunOutcome::NothingSafe && console.options().verbose) {
            console.result("\n" + endpointReport(situation.facts, say, console.style()));
        }
    }
    if (explanation && !console.options().json) {
        console.result("\n" + explanationReport(*explanation, say, console.style()));
    }
}

/// The page is the whole advice, also when it says that nothing is safe.
Result<void> writePage(const Console& console, const Situation& situation,
                       const Conclusion& conclusion, const std::string& file) {
    if (file.empty()) return {};
    const AdviceView view{situation.facts, situation.needs, conclusion.recommendation,
                          conclusion.account, conclusion.end.error};
    return writeFile(file, advicePage(view, console.say()), console.writeOptions());
}

Error unknownRule(const std::string& id) {
    return {ErrorCode::InvalidInput,
            "--explain " + id,
            {MESSAGE_ID("error.unknown-rule"), {{"rule", id}}},
            {MESSAGE_ID("remedy.unknown-rule"), {}}};
}

int advise(Console& console, const AdviseOptions& options) {
    const auto& common = console.options();
    const auto& wishes = common.wishes;
    const auto needs = needsFrom(options.needs);
    if (!needs) return console.fail(needs.error());
    const auto name = parseName(options.name, "--name");
    if (!name) return console.fail(name.error());
    auto subject = subjectOf(options.address, wishes);
    if (!subject) return console.fail(subject.error());
    const auto policy = readPolicy(wishes.policyFile);
    if (!policy) return console.fail(policy.error());
    const auto client = chosenClient(installedClients(wishes), common.language, options.clients);
    if (!client) return console.fail(client.error());
    const auto* rule = findRule(options.explainRule);
    if (rule == nullptr && !options.explainRule.empty())
        return console.fail(unknownRule(options.explainRule));
    subject->isSignedIn = true;
    auto facts = look(console, *policy, *subject);
    if (!facts) return console.fail(facts.error());

    Situation situation;
    situation.facts = std::move(*facts);
    situation.needs = *needs;
    situation.thresholds = policy->thresholds;
    situation.client = *client;
    const auto conclusion = conclude(situation, {*name, wishes.user, wishes.acceptUntrusted});
    const auto page = writePage(console, situation, conclusion, options.htmlFile);
    if (!page) return console.fail(page.error());
    print(console, situation, conclusion, options);
    return console.finish(conclusion.end);
}

}  // namespace

Command adviseCommand() {
    return makeCommand("advise", {MESSAGE_ID("command.advise"), {}}, addOptions, advise);
}

}  // namespace mailadvisor::cli
