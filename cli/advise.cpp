#include "advice/explain.h"
#include "advisor/conclude.h"
#include "cli/chosen_client.h"
#include "cli/commands.h"
#include "cli/ending.h"
#include "cli/observer.h"
#include "cli/policy_in_force.h"
#include "output/write_file.h"
#include "report/advice_json.h"
#include "report/advice_report.h"
#include "report/endpoint_report.h"
#include "report/error_json.h"
#include "report/explanation_report.h"
#include "report/html/advice_page.h"
#include "rules/all_rules.h"

#include <functional>

namespace mailadvisor::cli {
namespace {

/// What judging the facts came to, and how the program ends because of it.
struct Advice {
    Situation situation{};
    Conclusion conclusion{};
    Ending ending{};
};

Ending noSettings(const Advice& advice) {
    return {ExitCode::NothingSafe, Error{ErrorCode::Untrusted,
                                         advice.situation.facts.address,
                                         {MESSAGE_ID("ending.no-settings"), {}},
                                         {MESSAGE_ID("ending.no-settings.remedy"), {}}}};
}

Advice judge(Situation situation, const CommonOptions& options) {
    Advice advice;
    advice.situation = std::move(situation);
    AccountChoice choice;
    choice.username = options.user;
    choice.acceptsUntrusted = options.acceptUntrusted;
    advice.conclusion = conclude(advice.situation, choice);
    advice.ending = endingOf(advice.situation.facts, false);
    const bool isWebmailOnly =
        advice.situation.needs.devices.isKnown() && *advice.situation.needs.devices == 0;
    if (advice.ending.code == ExitCode::Done && !advice.conclusion.account && !isWebmailOnly) {
        advice.ending = noSettings(advice);
    }
    return advice;
}

void print(const Console& console, const Advice& advice, const std::string& rule) {
    const auto& [situation, conclusion, ending] = advice;
    const AdviceView view{situation.facts, situation.needs, conclusion.recommendation,
                          conclusion.account};
    const auto& say = console.say();
    const auto explanation = explain(situation, rule);
    if (console.options().json) {
        auto json = toJson(view, std::cref(say));
        if (explanation) json["explanation"] = toJson(*explanation, std::cref(say));
        if (ending.error) json["error"] = toJson(*ending.error, std::cref(say));
        console.result(dumpJson(json) + "\n");
    } else if (ending.code == ExitCode::Done || ending.code == ExitCode::LoginRefused) {
        console.result(adviceReport(view, say, console.style()));
    } else if (ending.code == ExitCode::NothingSafe) {
        console.result(endpointReport(situation.facts, say, console.style()));
    }
    if (explanation && !console.options().json) {
        console.result("\n" + explanationReport(*explanation, say, console.style()));
    }
}

/// The page is the whole advice, also when it says that nothing is safe.
Result<void> writePage(const Console& console, const Advice& advice, const std::string& file) {
    if (file.empty()) return {};
    const auto& [situation, conclusion, ending] = advice;
    const AdviceView view{situation.facts, situation.needs, conclusion.recommendation,
                          conclusion.account, ending.error};
    return writeFile(file, advicePage(view, console.say()), console.options().force);
}

Error unknownRule(const std::string& id) {
    return {ErrorCode::InvalidInput,
            "--explain " + id,
            {MESSAGE_ID("error.unknown-rule"), {{"rule", id}}},
            {MESSAGE_ID("remedy.unknown-rule"), {}}};
}

}  // namespace

int advise(Console& console, const AdviseCommand& options) {
    const auto& common = console.options();
    auto subject = subjectOf(options.address, common);
    if (!subject) return console.fail(subject.error());
    const auto policy = policyInForce(common);
    if (!policy) return console.fail(policy.error());
    const auto client = chosenClient(installedClients(common), common.language, options.clients);
    if (!client) return console.fail(client.error());
    const auto* rule = findRule(options.explainRule);
    if (rule == nullptr && !options.explainRule.empty())
        return console.fail(unknownRule(options.explainRule));
    subject->isSignedIn = true;
    auto facts = Observer(console, *policy).observe(*subject);
    if (!facts) return console.fail(facts.error());

    Situation situation;
    situation.facts = std::move(*facts);
    situation.needs = options.needs;
    situation.thresholds = policy->thresholds;
    situation.client = *client;
    const auto advice = judge(std::move(situation), common);
    const auto page = writePage(console, advice, options.htmlFile);
    if (!page) return console.fail(page.error());
    print(console, advice, options.explainRule);
    return console.finish(advice.ending);
}

}  // namespace mailadvisor::cli
