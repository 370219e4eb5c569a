#include "advice/explain.h"
#include "advisor/chosen_client.h"
#include "advisor/conclude.h"
#include "advisor/outcome.h"
#include "cli/commands.h"
#include "cli/look.h"
#include "output/write_file.h"
#include "policy/policy_file.h"
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

/// What the facts come to, and how the program ends because of it.
struct Advice {
    Situation situation{};
    Conclusion conclusion{};
    RunEnd end{};
};

Advice adviceOn(Situation situation, const Wishes& wishes) {
    Advice advice{std::move(situation), {}, {}};
    advice.conclusion = conclude(advice.situation, {{}, wishes.user, wishes.acceptUntrusted});
    advice.end = endOfAdvice(advice.situation, advice.conclusion);
    return advice;
}

void print(const Console& console, const Advice& advice, const std::string& rule) {
    const auto& [situation, conclusion, end] = advice;
    const AdviceView view{situation.facts, situation.needs, conclusion.recommendation,
                          conclusion.account};
    const auto& say = console.say();
    const auto explanation = explain(situation, rule);
    if (console.options().json) {
        auto json = toJson(view, std::cref(say));
        if (explanation) json["explanation"] = toJson(*explanation, std::cref(say));
        if (end.error) json["error"] = toJson(*end.error, std::cref(say));
        console.result(dumpJson(json) + "\n");
    } else if (end.outcome == RunOutcome::Done || end.outcome == RunOutcome::LoginRefused) {
        console.result(adviceReport(view, say, console.style()));
    } else if (end.outcome == RunOutcome::NothingSafe) {
        console.result(endpointReport(situation.facts, say, console.style()));
    }
    if (explanation && !console.options().json) {
        console.result("\n" + explanationReport(*explanation, say, console.style()));
    }
}

/// The page is the whole advice, also when it says that nothing is safe.
Result<void> writePage(const Console& console, const Advice& advice, const std::string& file) {
    if (file.empty()) return {};
    const auto& [situation, conclusion, end] = advice;
    const AdviceView view{situation.facts, situation.needs, conclusion.recommendation,
                          conclusion.account, end.error};
    return writeFile(file, advicePage(view, console.say()), console.options().wishes.force);
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
    const auto& wishes = common.wishes;
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
    situation.needs = options.needs;
    situation.thresholds = policy->thresholds;
    situation.client = *client;
    const auto advice = adviceOn(std::move(situation), wishes);
    const auto page = writePage(console, advice, options.htmlFile);
    if (!page) return console.fail(page.error());
    print(console, advice, options.explainRule);
    return console.finish(advice.end);
}

}  // namespace mailadvisor::cli
