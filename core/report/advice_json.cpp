#include "report/advice_json.h"

#include "account/account_json.h"
#include "account/answer_json.h"
#include "facts/facts_json.h"
#include "facts/needs_json.h"
#include "report/answer_of.h"

namespace mailadvisor {

Json toJson(const AdviceView& advice, const Say& say) {
    Json json = Json::object();
    json["schema"] = adviceSchema;
    json["address"] = advice.facts.shownAddress();
    json["facts"] = toJson(advice.facts);
    json["needs"] = toJson(advice.needs);
    json["clients"] = advice.clients;
    json["answer"] = toJson(answerOf(advice.recommendation));
    json["recommendation"] = toJson(advice.recommendation, say);
    json["account"] = advice.account ? toJson(*advice.account) : Json(nullptr);
    return json;
}

}  // namespace mailadvisor
