#include "web/page/answer_field.h"

#include "base/lists.h"

#include <algorithm>

namespace mailadvisor::web {
namespace {

using Ids = std::vector<std::string>;

constexpr std::string_view yes = "yes";
constexpr std::string_view no = "no";

const std::vector<dialogue::Choice>& yesAndNo() {
    static const std::vector<dialogue::Choice> choices{{"yes", {MESSAGE_ID("page.yes"), {}}},
                                                       {"no", {MESSAGE_ID("page.no"), {}}}};
    return choices;
}

bool isChosen(const dialogue::Question& question, const std::string& id) {
    if (!question.standard) return false;
    if (const auto* ids = std::get_if<Ids>(&*question.standard)) return contains(*ids, id);
    if (const auto* isYes = std::get_if<bool>(&*question.standard)) return id == yesOrNo(*isYes);
    return std::get<std::string>(*question.standard) == id;
}

Html choiceOf(const dialogue::Question& question, const dialogue::Choice& choice,
              const Sentences& say) {
    const std::string name(nameOf(question.id));
    const std::string type = question.kind == dialogue::Kind::Many ? "checkbox" : "radio";
    const Html box =
        isChosen(question, choice.id)
            ? emptyElement(
                  "input",
                  {{"type", type}, {"name", name}, {"value", choice.id}, {"checked", "checked"}})
            : emptyElement("input", {{"type", type}, {"name", name}, {"value", choice.id}});
    return element("label", box + element("span", say(choice.text)), {{"class", "choice"}});
}

Html choicesOf(const Sentences& say, const dialogue::Question& question, std::string_view heading) {
    Html content = element("legend", element(heading, say(question.text))) +
                   element("p", say(question.help), {{"id", "help"}, {"class", "faint"}});
    if (question.kind == dialogue::Kind::Many) {
        // Says that it was answered, with nothing chosen.
        content += emptyElement(
            "input",
            {{"type", "hidden"}, {"name", std::string(nameOf(question.id))}, {"value", ""}});
    }
    const auto& choices = question.kind == dialogue::Kind::YesNo ? yesAndNo() : question.choices;
    for (const dialogue::Choice& choice : choices) content += choiceOf(question, choice, say);
    return element("fieldset", content, {{"id", "answer"}, {"aria-describedby", "help"}});
}

/// What the browser may offer to fill in.
std::string completionOf(dialogue::QuestionId id) {
    if (id == dialogue::QuestionId::Address) return "email";
    if (id == dialogue::QuestionId::Name) return "name";
    return id == dialogue::QuestionId::Folder ? "off" : "username";
}

Html textOf(const Sentences& say, const dialogue::Question& question, std::string_view heading) {
    const std::string name(nameOf(question.id));
    const bool isAddress = question.id == dialogue::QuestionId::Address;
    const auto* typed = question.standard ? std::get_if<std::string>(&*question.standard) : nullptr;
    const bool isWrong = !question.problem.empty();
    const Html input = emptyElement("input", {{"type", "text"},
                                              {"id", "answer"},
                                              {"name", name},
                                              {"value", typed == nullptr ? "" : *typed},
                                              {"inputmode", isAddress ? "email" : "text"},
                                              {"autocomplete", completionOf(question.id)},
                                              {"autocapitalize", "none"},
                                              {"spellcheck", "false"},
                                              {"required", "required"},
                                              {"maxlength", "254"},
                                              {"aria-describedby", isWrong ? "help wrong" : "help"},
                                              {"aria-invalid", isWrong ? "true" : "false"}});
    return element(heading, element("label", say(question.text), {{"for", "answer"}})) +
           element("p", say(question.help), {{"id", "help"}, {"class", "faint"}}) + input;
}

/// Not for the browser's own store: which page asks is known by a number that changes each time.
Html secretOf(const Sentences& say, const dialogue::Question& question, std::string_view heading) {
    const Html input = emptyElement("input", {{"type", "password"},
                                              {"id", "answer"},
                                              {"name", std::string(nameOf(question.id))},
                                              {"autocomplete", "off"},
                                              {"autocapitalize", "none"},
                                              {"spellcheck", "false"},
                                              {"required", "required"},
                                              {"aria-describedby", "help"}});
    return element(heading, element("label", say(question.text), {{"for", "answer"}})) +
           element("p", say(question.help), {{"id", "help"}, {"class", "faint"}}) + input;
}

}  // namespace

Html answerField(const Sentences& say, const dialogue::Question& question,
                 std::string_view heading) {
    switch (question.kind) {
        case dialogue::Kind::Text: return textOf(say, question, heading);
        case dialogue::Kind::Secret: return secretOf(say, question, heading);
        case dialogue::Kind::YesNo:
        case dialogue::Kind::One:
        case dialogue::Kind::Many: break;
    }
    return choicesOf(say, question, heading);
}

Html problemBox(const Sentences& say, const dialogue::Question& question) {
    if (question.problem.empty()) return {};
    const Html link = element("a", say(question.problem), {{"href", "#answer"}, {"id", "wrong"}});
    return element(
        "div",
        element("p", element("b", say({MESSAGE_ID("page.problem"), {}}))) + element("p", link),
        {{"class", "problem"}, {"role", "alert"}, {"tabindex", "-1"}, {"autofocus", "autofocus"}});
}

std::string_view yesOrNo(bool isYes) { return isYes ? yes : no; }

std::optional<dialogue::Value> valueIn(const Form& form, const dialogue::Question& question) {
    Ids all = form.all(nameOf(question.id));
    if (all.empty()) return std::nullopt;
    if (question.kind == dialogue::Kind::Many) {
        std::erase(all, "");  // the mark that it was answered, with nothing chosen
        return dialogue::Value{std::move(all)};
    }
    if (all.size() > 1) return dialogue::Value{std::move(all)};
    if (question.kind != dialogue::Kind::YesNo) return dialogue::Value{std::move(all.front())};
    if (all.front() == yes) return dialogue::Value{true};
    if (all.front() == no) return dialogue::Value{false};
    return dialogue::Value{std::move(all.front())};
}

std::string shownAnswer(const Sentences& say, const dialogue::Question& question,
                        const dialogue::Value& value) {
    if (const auto* isYes = std::get_if<bool>(&value)) {
        return say(yesAndNo()[*isYes ? 0 : 1].text);
    }
    const auto* text = std::get_if<std::string>(&value);
    const Ids ids = text != nullptr ? Ids{*text} : std::get<Ids>(value);
    MessageList chosen;
    for (const std::string& id : ids) {
        const auto choice = std::ranges::find(question.choices, id, &dialogue::Choice::id);
        if (choice == question.choices.end()) return *text;
        chosen.push_back(choice->text);
    }
    if (chosen.empty()) return say({MESSAGE_ID("page.nothing-chosen"), {}});
    return say({MESSAGE_ID("page.chosen"), {{"choices", std::move(chosen)}}});
}

}  // namespace mailadvisor::web
