#include "web/setup/question_part.h"

#include "dialogue/question_table.h"
#include "report/html/advice_page.h"
#include "report/html/card.h"
#include "web/page/answer_field.h"
#include "web/setup/changes_part.h"

#include <algorithm>

namespace mailadvisor::web {
namespace {

using dialogue::QuestionId;

std::string programName(const SetupView& view, const std::string& id) {
    const Program* program = view.programs.find(id);
    if (program == nullptr) return id;
    const auto& name = program->metadata.name;
    return view.say.language() == Language::Thai ? name.th : name.en;
}

/// The open question in the language of this page.
dialogue::Question openQuestionOf(const SetupView& view) {
    dialogue::Question question = *view.front.question();
    if (question.kind == dialogue::Kind::Secret) {
        question.text = {MESSAGE_ID("here.password"), {{"login", loginOf(question)}}};
        question.help = {MESSAGE_ID("here.password.help"), question.help.arguments};
    }
    if (question.id != QuestionId::Client) return question;
    for (dialogue::Choice& choice : question.choices) {
        choice.text = {MESSAGE_ID("prompt.choice"), {{"text", programName(view, choice.id)}}};
    }
    return question;
}

Html toldBox(const SetupView& view) {
    Html said;
    if (view.isOutdated) said += element("p", view.say({MESSAGE_ID("here.outdated"), {}}));
    for (const Message& message : view.front.told()) said += element("p", view.say(message));
    if (said.source.empty()) return {};
    return element("section", said, {{"class", "told"}, {"role", "status"}});
}

/// What has to be seen before this question can be answered.
Html beforeQuestion(const SetupView& view, QuestionId id) {
    const PageFront& front = view.front;
    switch (id) {
        case QuestionId::Client:
        case QuestionId::Profile:
        case QuestionId::Folder:
        case QuestionId::StorePassword:
            return front.advice() ? adviceCards(*front.advice(), view.say) : Html{};
        case QuestionId::Write: return front.preview() ? plannedPart(view, "h1") : Html{};
        case QuestionId::TestMail: return front.hasWritten() ? writtenPart(view, "h1") : Html{};
        case QuestionId::Address:
        case QuestionId::Name:
        case QuestionId::Places:
        case QuestionId::KeepCopy:
        case QuestionId::CurrentType:
        case QuestionId::Purpose:
        case QuestionId::MailSystem:
        case QuestionId::Login:
        case QuestionId::Password: break;
    }
    return {};
}

Html wayButton(const SetupView& view, const char* text, const std::string& name) {
    return element("button", view.say({text, {}}),
                   {{"name", name}, {"value", "yes"}, {"formnovalidate", "formnovalidate"}});
}

Html buttonsOf(const SetupView& view, const dialogue::Question& question) {
    Html buttons =
        element("button", view.say({MESSAGE_ID("page.continue"), {}}), {{"class", "main"}});
    if (question.kind == dialogue::Kind::Secret) {
        buttons += wayButton(view, MESSAGE_ID("here.without-password"), "without");
    }
    if (question.canGoBack) buttons += wayButton(view, MESSAGE_ID("page.back"), "back");
    if (!view.front.hasWritten()) buttons += wayButton(view, MESSAGE_ID("here.cancel"), "cancel");
    return element("div", buttons, {{"class", "buttons"}});
}

Html turnField(const SetupView& view) {
    return emptyElement(
        "input",
        {{"type", "hidden"}, {"name", "turn"}, {"value", std::to_string(view.front.turn())}});
}

std::string answerInWords(const SetupView& view, const dialogue::Question& question,
                          const dialogue::Value& value) {
    const auto* id = std::get_if<std::string>(&value);
    if (question.id == QuestionId::Client && id != nullptr) return programName(view, *id);
    return shownAnswer(view.say, question, value);
}

/// What was answered, each with a button that asks it again, until the files are written.
Html answeredCard(const SetupView& view, QuestionId open) {
    Html rows;
    for (const auto& [id, value] : view.front.answers()) {
        const dialogue::Question question = questionOf(dialogue::rowOf(id));
        if (question.kind == dialogue::Kind::Secret || id == open) continue;
        const std::string asked = view.say(question.text);
        const Html button = element(
            "button", view.say({MESSAGE_ID("page.change"), {}}),
            {{"class", "small"},
             {"name", "change"},
             {"value", std::string(nameOf(id))},
             {"aria-label", view.say({MESSAGE_ID("page.change-what"), {{"question", asked}}})}});
        rows += element("dt", asked) +
                element("dd", element("span", answerInWords(view, question, value)) + button);
    }
    if (rows.source.empty() || view.front.hasWritten()) return {};
    return card(MESSAGE_ID("page.your-answers"),
                element("form", turnField(view) + element("dl", rows, {{"class", "answers"}}),
                        {{"method", "post"}, {"action", "/answer"}}),
                view.say);
}

}  // namespace

std::string titleOfQuestion(const SetupView& view) {
    const dialogue::Question question = openQuestionOf(view);
    std::string title = view.say(question.text);
    if (question.problem.empty()) return title;
    return view.say({MESSAGE_ID("page.problem-title"), {{"title", std::move(title)}}});
}

Html questionPart(const SetupView& view) {
    const dialogue::Question question = openQuestionOf(view);
    const Html before = beforeQuestion(view, question.id);
    const std::string heading = before.source.empty() ? "h1" : "h2";
    const Html form = element("form",
                              element("section",
                                      turnField(view) + answerField(view.say, question, heading) +
                                          buttonsOf(view, question),
                                      {{"class", "ask"}}),
                              {{"method", "post"}, {"action", "/answer"}});
    Html welcome;
    if (question.id == QuestionId::Address) {
        welcome = element("p", view.say({MESSAGE_ID("here.welcome"), {}}), {{"class", "lead"}});
    }
    return toldBox(view) + welcome + problemBox(view.say, question) + before + form +
           answeredCard(view, question.id);
}

}  // namespace mailadvisor::web
