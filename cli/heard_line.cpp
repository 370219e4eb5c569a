#include "cli/heard_line.h"

#include "dialogue/dialogue_json.h"

#include <string>

namespace mailadvisor::cli {
namespace {

Unexpected problem(Message text) {
    return Unexpected{{ErrorCode::InvalidInput, "stdin", std::move(text), {}}};
}

bool isTrue(const Json& json, const char* key) {
    const auto member = json.find(key);
    return member != json.end() && *member == true;
}

Result<Heard> secretFrom(const Json& answer, const dialogue::Question& question) {
    if (answer.is_null()) return Heard(Secret());
    if (!answer.is_string()) return Unexpected{misfit(question)};
    return Heard(Secret(answer.get<std::string>()));
}

Result<Heard> answerFrom(const Json& json, const dialogue::Question& question) {
    const bool isFolderInstead = question.id == dialogue::QuestionId::Profile &&
                                 json["id"] == nameOf(dialogue::QuestionId::Folder) &&
                                 json["answer"].is_string();
    if (isFolderInstead) return Heard(FolderInstead{json["answer"].get<std::string>()});
    if (json["id"] != nameOf(question.id)) {
        return problem({MESSAGE_ID("dialogue.problem.other-question"), {}});
    }
    const Json& answer = json["answer"];
    if (question.kind == dialogue::Kind::Secret) return secretFrom(answer, question);
    auto value = dialogue::valueFromJson(question, answer);
    if (!value) return Unexpected{std::move(value).error()};
    return Heard(*std::move(value));
}

Result<Heard> heardIn(const Json& json, const dialogue::Question& question) {
    if (!json.is_object()) return problem({MESSAGE_ID("dialogue.problem.not-json"), {}});
    if (isTrue(json, "cancel")) return Heard(GiveUp());
    if (isTrue(json, "back")) return Heard(GoBack());
    if (const auto change = json.find("change"); change != json.end() && change->is_string()) {
        const auto id = dialogue::questionFromName(change->get_ref<const std::string&>());
        if (id) return Heard(*id);
        return problem({MESSAGE_ID("dialogue.problem.unknown-question"), {}});
    }
    if (json.contains("id") && json.contains("answer")) return answerFrom(json, question);
    return problem({MESSAGE_ID("dialogue.problem.not-understood"), {}});
}

Result<Heard> heardBy(std::string_view line, const dialogue::Question& question) {
    const auto json = parseJson(line, "stdin");
    if (!json) return problem({MESSAGE_ID("dialogue.problem.not-json"), {}});
    return heardIn(*json, question);
}

}  // namespace

Result<Heard> heardLine(std::string_view line, const dialogue::Question& question) {
    auto heard = heardBy(line, question);
    // Whatever stood in the line may have been a password (on the heap: system/wiped_memory.h).
    wipeStackBelow();
    return heard;
}

}  // namespace mailadvisor::cli
