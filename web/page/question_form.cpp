#include "web/page/question_form.h"

#include "base/lists.h"
#include "dialogue/question_table.h"
#include "report/html/card.h"

#include <algorithm>

namespace mailadvisor::web {
namespace {

using Ids = std::vector<std::string>;

const std::vector<dialogue::Choice>& yesAndNo() {
    static const std::vector<dialogue::Choice> choices{{"yes", {MESSAGE_ID("page.yes"), {}}},
                                                       {"no", {MESSAGE_ID("page.no"), {}}}};
    return choices;
}

bool isChosen(const dialogue::Question& question, const std::string& id) {
    if (!question.standard) return false;
    if (const auto* ids = std::get_if<Ids>(&*question.standard)) return contains(*ids, id);
    if (const auto* isYes = std::get_if<bool>(&*question.standard))
        return id == (*isYes ? "yes" : "no");
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

Html choicesOf(const PageView& view, const dialogue::Question& question) {
    const auto& say = view.say;
    Html content = element("legend", element("h1", say(question.text))) +
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

Html textOf(const PageView& view, const dialogue::Question& question) {
    const auto& say = view.say;
    const std::string name(nameOf(question.id));
    const bool isAddress = question.id == dialogue::QuestionId::Address;
    const auto* typed = question.standard ? std::get_if<std::string>(&*question.standard) : nullptr;
    const bool isWrong = !question.problem.empty();
    const Html input = emptyElement("input", {{"type", "text"},
                                              {"id", "answer"},
                                              {"name", name},
                                              {"value", typed == nullptr ? "" : *typed},
                                              {"inputmode", isAddress ? "email" : "text"},
                                              {"autocomplete", isAddress ? "email" : "username"},
                                              {"autocapitalize", "none"},
                                              {"spellcheck", "false"},
                                              {"required", "required"},
                                              {"maxlength", "254"},
                                              {"aria-describedby", isWrong ? "help wrong" : "help"},
                                              {"aria-invalid", isWrong ? "true" : "false"}});
    return element("h1", element("label", say(question.text), {{"for", "answer"}})) +
           element("p", say(question.help), {{"id", "help"}, {"class", "faint"}}) + input;
}

Html problemOf(const PageView& view, const dialogue::Question& question) {
    if (question.problem.empty()) return {};
    const Html link =
        element("a", view.say(question.problem), {{"href", "#answer"}, {"id", "wrong"}});
    return element(
        "div",
        element("p", element("b", view.say({MESSAGE_ID("page.problem"), {}}))) + element("p", link),
        {{"class", "problem"}, {"role", "alert"}, {"tabindex", "-1"}, {"autofocus", "autofocus"}});
}

/// The button that asks the last answered question again.
Html backButton(const PageView& view, const Walk& walk) {
    const auto& said = walk.setup.said;
    const auto last = std::ranges::find_if(said.rbegin(), said.rend(), [&](const auto& one) {
        return one.answer && one.id != walk.question->id &&
               dialogue::rowOf(one.id).kind != dialogue::Kind::Secret;
    });
    if (last == said.rend()) return {};
    return element("button", view.say({MESSAGE_ID("page.back"), {}}),
                   {{"name", "change"},
                    {"value", std::string(nameOf(last->id))},
                    {"formnovalidate", "formnovalidate"}});
}

std::string shownAnswer(const PageView& view, const dialogue::Question& question,
                        const dialogue::Value& value) {
    if (const auto* isYes = std::get_if<bool>(&value)) {
        return view.say(yesAndNo()[*isYes ? 0 : 1].text);
    }
    const auto* text = std::get_if<std::string>(&value);
    const Ids ids = text != nullptr ? Ids{*text} : std::get<Ids>(value);
    MessageList chosen;
    for (const std::string& id : ids) {
        const auto choice = std::ranges::find(question.choices, id, &dialogue::Choice::id);
        if (choice == question.choices.end()) return *text;
        chosen.push_back(choice->text);
    }
    if (chosen.empty()) return view.say({MESSAGE_ID("page.nothing-chosen"), {}});
    return view.say({MESSAGE_ID("page.chosen"), {{"choices", std::move(chosen)}}});
}

}  // namespace

std::string questionTitle(const PageView& view, const dialogue::Question& question) {
    std::string title = view.say(question.text);
    if (question.problem.empty()) return title;
    return view.say({MESSAGE_ID("page.problem-title"), {{"title", std::move(title)}}});
}

Html questionForm(const PageView& view, const Walk& walk) {
    const dialogue::Question& question = *walk.question;
    Fields carried = carriedFields(walk);
    carried.emplace_back("asked", nameOf(question.id));
    const Html answer =
        question.kind == dialogue::Kind::Text ? textOf(view, question) : choicesOf(view, question);
    const Html next =
        element("button", view.say({MESSAGE_ID("page.continue"), {}}), {{"class", "main"}});
    return problemOf(view, question) +
           element(
               "form",
               element("section",
                       hiddenFields(view, carried) + answer +
                           element("div", next + backButton(view, walk), {{"class", "buttons"}}),
                       {{"class", "ask"}}),
               {{"method", "post"}, {"action", "/"}});
}

Html answersCard(const PageView& view, const Walk& walk) {
    Html rows;
    for (const auto& [id, value] : dialogue::standingOf(walk.setup).answers) {
        const dialogue::Question question = questionOf(dialogue::rowOf(id));
        if (question.kind == dialogue::Kind::Secret) continue;
        const std::string asked = view.say(question.text);
        const Html button = element(
            "button", view.say({MESSAGE_ID("page.change"), {}}),
            {{"class", "small"},
             {"name", "change"},
             {"value", std::string(nameOf(id))},
             {"aria-label", view.say({MESSAGE_ID("page.change-what"), {{"question", asked}}})}});
        rows += element("dt", asked) +
                element("dd", element("span", shownAnswer(view, question, value)) + button);
    }
    return card(MESSAGE_ID("page.your-answers"),
                element("form",
                        hiddenFields(view, carriedFields(walk)) +
                            element("dl", rows, {{"class", "answers"}}),
                        {{"method", "post"}, {"action", "/"}}),
                view.say);
}

}  // namespace mailadvisor::web
