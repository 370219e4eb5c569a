#include "deploy/row_fingerprint.h"

#include "account/account_json.h"
#include "base/message_json.h"
#include "base/sha256.h"
#include "report/move_words.h"

#include <variant>

namespace mailadvisor {
namespace {

Message withoutDates(const Message& message) {
    Message kept{message.id, {}};
    for (const auto& argument : message.arguments) {
        if (std::holds_alternative<Date>(argument.value)) continue;
        kept.arguments.push_back(argument);
        if (auto* list = std::get_if<MessageList>(&kept.arguments.back().value)) {
            for (auto& entry : *list) entry = withoutDates(entry);
        }
    }
    return kept;
}

Json saidBy(const std::vector<Finding>& findings) {
    Json said = Json::array();
    for (const auto& finding : findings) said.push_back(toJson(withoutDates(finding.text)));
    return said;
}

Json judgementOf(const Recommendation& advice) {
    Json json{{"protocol", std::string(nameOf(advice.protocol))},
              {"strength", std::string(nameOf(advice.strength))},
              {"headline", toJson(withoutDates(advice.headline))},
              {"first", saidBy(advice.first)},
              {"reasons", saidBy(advice.reasons)},
              {"cautions", saidBy(advice.cautions)}};
    if (advice.instead) json["instead"] = std::string(nameOf(*advice.instead));
    if (advice.retentionDays) json["retentionDays"] = *advice.retentionDays;
    return json;
}

}  // namespace

std::string fingerprintOf(const JudgedRow& row, std::string_view options) {
    constexpr std::size_t digits = 32;  // 128 bits: nobody finds two rows that are taken for one
    Json json{{"account", toJson(*row.account)}, {"options", std::string(options)}};
    if (row.outcome.advice) json["advice"] = judgementOf(*row.outcome.advice);
    const auto& type = row.current.type;
    json["current"] = !type.isKnown() ? "?" : *type ? std::string(nameOf(**type)) : "none";
    json["movedFrom"] = row.current.movedFrom;
    if (row.outcome.move) {
        for (const auto& step : stepsOf(*row.outcome.move)) json["move"].push_back(toJson(step));
    }
    return sha256Of(dumpJsonLine(json)).substr(0, digits);
}

}  // namespace mailadvisor
