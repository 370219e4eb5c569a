#include "web/page/question_form.h"

#include "dialogue/question_table.h"
#include "report/html/card.h"
#include "web/page/answer_field.h"

#include <algorithm>

namespace mailadvisor::web {
namespace {

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
    const Html next =
        element("button", view.say({MESSAGE_ID("page.continue"), {}}), {{"class", "main"}});
    return problemBox(view.say, question) +
           element(
               "form",
               element("section",
                       hiddenFields(view, carried) + answerField(view.say, question) +
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
                element("dd", element("span", shownAnswer(view.say, question, value)) + button);
    }
    return card(MESSAGE_ID("page.your-answers"),
                element("form",
                        hiddenFields(view, carriedFields(walk)) +
                            element("dl", rows, {{"class", "answers"}}),
                        {{"method", "post"}, {"action", "/"}}),
                view.say);
}

}  // namespace mailadvisor::web
