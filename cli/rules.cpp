#include "base/json.h"
#include "cli/commands.h"
#include "policy/policy_file.h"
#include "report/rules_report.h"
#include "rules/all_rules.h"

namespace mailadvisor::cli {
namespace {

Message meaningOf(const Rule& rule) { return {std::string(rule.summary), {}}; }

Json valueJson(const Argument::Value& value) {
    if (const auto* size = std::get_if<ByteCount>(&value)) return size->value;
    if (const auto* percent = std::get_if<Percent>(&value)) return percent->value;
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    return nullptr;
}

Json rulesJson(const Policy& policy, const Sentences& say) {
    Json json{{"schema", "mailadvisor.rules.v1"},
              {"rules", Json::array()},
              {"thresholds", Json::array()}};
    for (const auto* rule : allRules()) {
        json["rules"].push_back(
            {{"id", rule->id},
             {"paragraphs", std::vector<int>(rule->cites.begin(), rule->cites.end())},
             {"source", rule->source},
             {"text", say(meaningOf(*rule))}});
    }
    for (const auto& threshold : thresholdsInForce(policy)) {
        json["thresholds"].push_back({{"name", threshold.name},
                                      {"value", valueJson(threshold.value)},
                                      {"from", threshold.isFromPolicy ? "policy" : "program"},
                                      {"text", say(threshold.meaning)}});
    }
    return json;
}

}  // namespace

int rules(Console& console) {
    const auto policy = readPolicy(console.options().wishes.policyFile);
    if (!policy) return console.fail(policy.error());
    if (console.options().json) {
        console.result(dumpJson(rulesJson(*policy, console.say())) + "\n");
        return console.finish({});
    }
    std::vector<RuleRow> rows;
    for (const auto* rule : allRules()) {
        rows.push_back(
            {std::string(rule->id), {rule->cites.begin(), rule->cites.end()}, meaningOf(*rule)});
    }
    std::vector<ThresholdRow> thresholds;
    for (const auto& threshold : thresholdsInForce(*policy)) {
        thresholds.push_back(
            {std::string(threshold.name), threshold.value, threshold.isFromPolicy});
    }
    console.result(rulesReport(rows, thresholds, console.say(), console.style()));
    return console.finish({});
}

}  // namespace mailadvisor::cli
