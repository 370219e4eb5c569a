#include "cli/command.h"
#include "cli/commands.h"
#include "policy/policy_file.h"
#include "report/rules_report.h"
#include "report/rules_report_json.h"
#include "rules/all_rules.h"

#include <functional>

namespace mailadvisor::cli {
namespace {

std::vector<RuleRow> ruleRows() {
    std::vector<RuleRow> rows;
    for (const auto* rule : allRules()) {
        rows.push_back({std::string(rule->id),
                        {rule->cites.begin(), rule->cites.end()},
                        {std::string(rule->summary), {}}});
    }
    return rows;
}

std::vector<ThresholdRow> thresholdRows(const Policy& policy) {
    std::vector<ThresholdRow> rows;
    for (const auto& threshold : thresholdsInForce(policy))
        rows.push_back({std::string(threshold.name), threshold.value, threshold.isFromPolicy});
    return rows;
}

int rules(Console& console) {
    const auto policy = readPolicy(console.options().wishes.policyFile);
    if (!policy) return console.fail(policy.error());
    if (console.options().json) {
        console.result(dumpJson(rulesJson(*policy, std::cref(console.say()))) + "\n");
    } else {
        console.result(
            rulesReport(ruleRows(), thresholdRows(*policy), console.say(), console.style()));
    }
    return console.finish({});
}

}  // namespace

Command rulesCommand() { return makeCommand("rules", {MESSAGE_ID("command.rules"), {}}, rules); }

}  // namespace mailadvisor::cli
