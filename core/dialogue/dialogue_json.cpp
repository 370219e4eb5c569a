#include "dialogue/dialogue_json.h"

#include "dialogue/question_table.h"

#include <algorithm>

namespace mailadvisor::dialogue {
namespace {

Json asJson(const Value& value) {
    return std::visit([](const auto& plain) { return Json(plain); }, value);
}

bool isChosen(const QuestionForm& question, const std::string& id) {
    if (!question.standard) return false;
    if (const auto* one = std::get_if<std::string>(&*question.standard)) return *one == id;
    const auto* many = std::get_if<std::vector<std::string>>(&*question.standard);
    return many != nullptr && std::ranges::find(*many, id) != many->end();
}

Json choicesJson(const QuestionForm& question, const Say& say) {
    Json choices = Json::array();
    for (const Choice& choice : question.choices) {
        choices.push_back({{"id", choice.id},
                           {"text", say(choice.text)},
                           {"chosen", isChosen(question, choice.id)}});
    }
    return choices;
}

Json conditionsJson(const QuestionRow& row) {
    if (row.after) return "found";
    Json conditions = Json::array();
    for (const Has& condition : row.when) {
        const bool isEmpty = condition.choice.empty();
        conditions.push_back({{"id", nameOf(condition.id)},
                              {"has", isEmpty ? Json(nullptr) : Json(condition.choice)}});
    }
    return conditions;
}

std::optional<Value> plainValue(const Json& json) {
    if (json.is_string()) return Value{json.get_ref<const std::string&>()};
    if (json.is_boolean()) return Value{json.get<bool>()};
    if (!json.is_array()) return std::nullopt;
    std::vector<std::string> ids;
    for (const Json& id : json) {
        if (!id.is_string()) return std::nullopt;
        ids.push_back(id.get<std::string>());
    }
    return Value{std::move(ids)};
}

Unexpected wrongAt(std::string where, Message text) {
    return Unexpected{{ErrorCode::InvalidInput,
                       std::move(where),
                       std::move(text),
                       {MESSAGE_ID("remedy.setup-questions"), {}}}};
}

Result<QuestionId> questionAt(const Json& json, const std::string& where) {
    if (json.is_string()) {
        if (const auto id = questionFromName(json.get_ref<const std::string&>())) return *id;
    }
    return wrongAt(where, {MESSAGE_ID("dialogue.problem.unknown-question"), {}});
}

Unexpected notAnObject(std::string_view where) {
    return wrongAt(std::string(where), {MESSAGE_ID("dialogue.problem.not-an-object"), {}});
}

/// The member of an object; null when there is none.
const Json& memberOf(const Json& json, std::string_view key) {
    static const Json none;
    const auto member = json.find(std::string(key));
    return member == json.end() ? none : *member;
}

Result<void> readAnswers(Answers& answers, const Json& json) {
    if (!json.is_object()) return notAnObject("answers");
    for (const auto& [name, answer] : json.items()) {
        const auto id = questionAt(Json(name), name);
        if (!id) return Unexpected{id.error()};
        auto value = valueFromJson(questionOf(rowOf(*id)), answer);
        if (!value) return wrongAt(name, value.error().text);
        answers[*id] = *std::move(value);
    }
    return {};
}

Result<Said> saidFromJson(const Json& json) {
    if (!json.is_object()) return notAnObject("said");
    const bool isChange = json.contains("change");
    const auto id = questionAt(memberOf(json, isChange ? "change" : "id"), "said");
    if (!id) return Unexpected{id.error()};
    if (isChange) return Said{*id, std::nullopt};
    auto value = valueFromJson(questionOf(rowOf(*id)), memberOf(json, "answer"));
    if (!value) return Unexpected{std::move(value).error()};
    return Said{*id, *std::move(value)};
}

Result<void> readWanted(Setup& setup, const Json& json) {
    if (!json.is_array()) return notAnObject("wanted");
    for (const Json& name : json) {
        const auto id = questionAt(name, "wanted");
        if (!id) return Unexpected{id.error()};
        setup.wanted.insert(*id);
    }
    return {};
}

Result<void> readSaid(Setup& setup, const Json& json) {
    if (!json.is_array()) return notAnObject("said");
    for (const Json& one : json) {
        auto said = saidFromJson(one);
        if (!said) return Unexpected{std::move(said).error()};
        setup.said.push_back(*std::move(said));
    }
    return {};
}

}  // namespace

Json toJson(const Question& question, const Say& say) {
    return questionJson(nameOf(question.id), question, say);
}

Json questionJson(std::string_view id, const QuestionForm& question, const Say& say) {
    Json json = Json::object();
    json["id"] = id;
    json["kind"] = nameOf(question.kind);
    json["text"] = say(question.text);
    json["help"] = say(question.help);
    json["choices"] = choicesJson(question, say);
    json["default"] = question.standard ? asJson(*question.standard) : Json(nullptr);
    json["canGoBack"] = question.canGoBack;
    if (!question.problem.empty()) json["problem"] = say(question.problem);
    return json;
}

Json questionsDocument(const Say& say) {
    Json questions = Json::array();
    for (const QuestionRow& row : questionTable()) {
        Json question = toJson(questionOf(row), say);
        question["when"] = conditionsJson(row);
        questions.push_back(std::move(question));
    }
    return {{"schema", questionsSchema}, {"questions", std::move(questions)}};
}

Result<Value> valueFromJson(const Question& question, const Json& json) {
    const auto value = plainValue(json);
    if (!value) return Unexpected{misfit(question)};
    return checked(question, *value);
}

Result<Answers> answersFromJson(const Json& json) {
    if (json.is_object() && json.contains(std::string(nameOf(QuestionId::Password)))) {
        return Unexpected{{ErrorCode::InvalidInput,
                           "password",
                           {MESSAGE_ID("error.setup-password-in-file"), {}},
                           {MESSAGE_ID("remedy.password-source"), {}}}};
    }
    Answers answers;
    if (auto read = readAnswers(answers, json); !read) return Unexpected{std::move(read).error()};
    return answers;
}

Json toJson(const Setup& setup) {
    Json json{{"schema", setupStateSchema}, {"given", Json::object()}, {"wanted", Json::array()}};
    for (const auto& [id, value] : setup.given)
        json["given"][std::string(nameOf(id))] = asJson(value);
    for (const QuestionId id : setup.wanted) json["wanted"].push_back(nameOf(id));
    json["dryRun"] = setup.isDryRun;
    json["said"] = Json::array();
    for (const Said& said : setup.said) {
        json["said"].push_back(said.answer
                                   ? Json{{"id", nameOf(said.id)}, {"answer", asJson(*said.answer)}}
                                   : Json{{"change", nameOf(said.id)}});
    }
    return json;
}

Result<Setup> setupFromJson(const Json& json) {
    if (!json.is_object()) return notAnObject("setup");
    Setup setup;
    setup.isDryRun = memberOf(json, "dryRun") == Json(true);
    for (auto& read :
         {readAnswers(setup.given, memberOf(json, "given")),
          readWanted(setup, memberOf(json, "wanted")), readSaid(setup, memberOf(json, "said"))}) {
        if (!read) return Unexpected{read.error()};
    }
    return setup;
}

}  // namespace mailadvisor::dialogue
