#include "report/rules_report_json.h"

#include "rules/all_rules.h"

namespace mailadvisor {
namespace {

Json valueJson(const Argument::Value& value) {
    if (const auto* size = std::get_if<ByteCount>(&value)) return size->value;
    if (const auto* percent = std::get_if<Percent>(&value)) return percent->value;
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    return nullptr;
}

}  // namespace

Json rulesJson(const Policy& policy, const Say& say) {
    Json json{{"schema", "mailadvisor.rules.v1"},
              {"rules", Json::array()},
              {"thresholds", Json::array()}};
    for (const auto* rule : allRules()) {
        json["rules"].push_back(
            {{"id", rule->id},
             {"paragraphs", std::vector<int>(rule->cites.begin(), rule->cites.end())},
             {"source", rule->source},
             {"text", say({std::string(rule->summary), {}})}});
    }
    for (const auto& threshold : thresholdsInForce(policy)) {
        json["thresholds"].push_back({{"name", threshold.name},
                                      {"value", valueJson(threshold.value)},
                                      {"from", threshold.isFromPolicy ? "policy" : "program"},
                                      {"text", say(threshold.meaning)}});
    }
    return json;
}

}  // namespace mailadvisor
