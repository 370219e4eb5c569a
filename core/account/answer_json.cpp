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

Answer answerFrom(const JsonReader& place, const CanSay& canSay) {
    const auto read = [&](const JsonReader& said) {
        Message message = messageFrom(said);
        if (!said.isMissing() && !canSay(message)) {
            said.failWith({MESSAGE_ID("error.json-message"), {{"id", message.id}}},
                          {MESSAGE_ID("remedy.json-message"), {}});
        }
        return message;
    };
    return {read(place["headline"]), place["reasons"].list(read), place["cautions"].list(read)};
}

}  // namespace mailadvisor
