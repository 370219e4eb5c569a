#include "account/answer_json.h"

#include "base/message_json.h"

namespace mailadvisor {
namespace {

Json listOf(const std::vector<Message>& messages) {
    Json list = Json::array();
    for (const auto& message : messages) list.push_back(toJson(message));
    return list;
}

}  // namespace

Json toJson(const Answer& answer) {
    return Json{{"headline", toJson(answer.headline)},
                {"reasons", listOf(answer.reasons)},
                {"cautions", listOf(answer.cautions)}};
}

Answer answerFrom(const JsonReader& place) {
    return {messageFrom(place["headline"]), place["reasons"].list(messageFrom),
            place["cautions"].list(messageFrom)};
}

}  // namespace mailadvisor
