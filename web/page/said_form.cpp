#include "web/page/said_form.h"

#include "base/escape.h"
#include "report/diagnosis_words.h"
#include "report/html/card.h"

#include <algorithm>
#include <array>

namespace mailadvisor::web {
namespace {

constexpr std::size_t longestLine = 400;  // code points; the text is wrapped long before

constexpr std::array shownPrograms{SaidProgram::OutlookClassic,
                                   SaidProgram::OutlookNew,
                                   SaidProgram::OutlookMobile,
                                   SaidProgram::Thunderbird,
                                   SaidProgram::GmailAndroid,
                                   SaidProgram::AndroidMail,
                                   SaidProgram::ThunderbirdAndroid,
                                   SaidProgram::AppleMailIos,
                                   SaidProgram::AppleMailMac,
                                   SaidProgram::Device,
                                   SaidProgram::Other};

Html field(const PageView& view, const std::string& id, const char* label, const Html& input) {
    return element("div", element("label", view.say({label, {}}), {{"for", id}}) + input,
                   {{"class", "field"}});
}

Html programField(const PageView& view, SaidProgram chosen) {
    Html options = element("option", view.say({MESSAGE_ID("ask.unknown"), {}}), {{"value", ""}});
    for (const SaidProgram program : shownPrograms) {
        const std::string name(nameOf(program));
        const Html shown{escapeMarkup(view.say(wordFor(program)))};
        options += program == chosen
                       ? element("option", shown, {{"value", name}, {"selected", "selected"}})
                       : element("option", shown, {{"value", name}});
    }
    return field(view, "program", MESSAGE_ID("page.call-program"),
                 element("select", options, {{"id", "program"}, {"name", "program"}}));
}

Html aboutField(const PageView& view, const Trouble& trouble, bool isDesk) {
    if (!isDesk && view.site.own != nullptr) return {};  // whose page it is says it
    return field(view, "about",
                 isDesk ? MESSAGE_ID("page.desk-about") : MESSAGE_ID("page.trouble-about"),
                 emptyElement("input", {{"type", "text"},
                                        {"id", "about"},
                                        {"name", "address"},
                                        {"value", trouble.aboutDomain},
                                        {"inputmode", "email"},
                                        {"autocomplete", isDesk ? "off" : "email"},
                                        {"autocapitalize", "none"},
                                        {"spellcheck", "false"},
                                        {"maxlength", "254"}}));
}

Html posting(const PageView& view, const Html& content, const std::string& style = "") {
    return element("form", element("section", content, {{"class", "ask"}}),
                   {{"method", "post"}, {"action", view.path}, {"class", style}});
}

Html wordsField(const PageView& view) {
    return emptyElement("input", {{"type", "text"},
                                  {"id", "answer"},
                                  {"name", std::string(nameOf(AskId::ServerWords))},
                                  {"autocomplete", "off"},
                                  {"spellcheck", "false"},
                                  {"required", "required"},
                                  {"maxlength", "120"},
                                  {"aria-describedby", "help"}}) +
           element(
               "div",
               element("button", view.say({MESSAGE_ID("page.continue"), {}}), {{"class", "main"}}),
               {{"class", "buttons"}});
}

/// One press answers.
Html answerButtons(const PageView& view, AskId id, const dialogue::QuestionForm& form) {
    Html buttons;
    for (const auto& choice : form.choices) {
        buttons += element("button", view.say(choice.text),
                           {{"name", std::string(nameOf(id))}, {"value", choice.id}});
    }
    return element("div", buttons,
                   {{"class", "buttons"}, {"role", "group"}, {"aria-labelledby", "asked"}});
}

Message textFor(AskId id, const dialogue::QuestionForm& form, bool isDesk) {
    const bool isReadOut = id == AskId::ServerWords && !isDesk;
    return isReadOut ? Message{MESSAGE_ID("page.trouble-server-words"), {}} : form.text;
}

}  // namespace

Html preformatted(std::string_view untrusted) {
    std::string source;
    while (!untrusted.empty()) {
        const auto end = std::min(untrusted.find('\n'), untrusted.size());
        source += escapeMarkup(sanitise(untrusted.substr(0, end), longestLine)) + "\n";
        untrusted.remove_prefix(std::min(end + 1, untrusted.size()));
    }
    return {source};
}

Html saidForm(const PageView& view, const Trouble& trouble, std::string_view heading, bool isDesk) {
    const auto& say = view.say;
    const Html label = element(
        "label", say({isDesk ? MESSAGE_ID("page.desk-said") : MESSAGE_ID("page.trouble-said"), {}}),
        {{"for", "said-words"}});
    const Html words = element("textarea", Html{escapeMarkup(trouble.said)},
                               {{"id", "said-words"},
                                {"name", "said"},
                                {"rows", "4"},
                                {"autocomplete", "off"},
                                {"spellcheck", "false"},
                                {"required", "required"},
                                {"aria-describedby", "said-help"}});
    const Html help = element(
        "p",
        say({isDesk ? MESSAGE_ID("page.desk-said-help") : MESSAGE_ID("page.trouble-said-help"),
             {}}),
        {{"id", "said-help"}, {"class", "faint"}});
    const Html missing = view.isPosted && !trouble.diagnosis
                             ? element("p", say({MESSAGE_ID("page.nothing-said"), {}}),
                                       {{"class", "wrong"}, {"role", "alert"}})
                             : Html{};
    const Html button = element(
        "button", say({isDesk ? MESSAGE_ID("page.continue") : MESSAGE_ID("page.trouble-look"), {}}),
        {{"class", "main"}});
    Fields kept;
    if (trouble.diagnosis) {
        for (const auto& [id, answer] : trouble.answers) {
            kept.emplace_back(std::string(nameOf(id)), answer);
        }
    }
    const Html again =
        trouble.diagnosis
            ? element(
                  "a", say({MESSAGE_ID("page.begin-again"), {}}),
                  {{"class", "button"},
                   {"href", view.path + (say.language() == Language::Thai
                                             ? ""
                                             : "?lang=" + std::string(nameOf(say.language())))}})
            : Html{};
    return posting(view,
                   hiddenFields(view, kept) + element(heading, label) + help + missing + words +
                       programField(view, trouble.program) + aboutField(view, trouble, isDesk) +
                       element("div", button + again, {{"class", "buttons"}}),
                   "screen-only");
}

Html askForm(const PageView& view, const Trouble& trouble, std::string_view heading, bool isDesk) {
    const AskId id = *trouble.diagnosis->ask;
    const auto form = formOf(id);
    const auto& say = view.say;
    std::string asked = say(textFor(id, form, isDesk));
    if (isDesk) {
        const bool isFirst = trouble.diagnosis->isQuestionFirst;
        asked = say({isFirst ? MESSAGE_ID("report.diagnosis-ask-now")
                             : MESSAGE_ID("report.diagnosis-next-question"),
                     {{"text", asked}}});
    }
    const bool isText = form.kind == dialogue::Kind::Text;
    const Html title = isText ? element(heading, element("label", asked, {{"for", "answer"}}))
                              : element(heading, asked, {{"id", "asked"}});
    return posting(view, hiddenFields(view, carriedFields(trouble)) + title +
                             element("p", say(form.help), {{"id", "help"}, {"class", "faint"}}) +
                             (isText ? wordsField(view) : answerButtons(view, id, form)));
}

Html answeredCard(const PageView& view, const Trouble& trouble) {
    Html rows;
    for (const auto& [id, answer] : trouble.answers) {
        const auto form = formOf(id);
        const auto choice = std::ranges::find(form.choices, answer, &dialogue::Choice::id);
        const std::string asked = view.say(form.text);
        const Html button = element(
            "button", view.say({MESSAGE_ID("page.change"), {}}),
            {{"class", "small"},
             {"name", "forget"},
             {"value", std::string(nameOf(id))},
             {"aria-label", view.say({MESSAGE_ID("page.change-what"), {{"question", asked}}})}});
        const std::string shown = choice == form.choices.end() ? answer : view.say(choice->text);
        rows += element("dt", asked) + element("dd", element("span", shown) + button);
    }
    if (rows.source.empty()) return {};
    return card(MESSAGE_ID("page.answered"),
                element("form",
                        hiddenFields(view, carriedFields(trouble)) +
                            element("dl", rows, {{"class", "answers"}}),
                        {{"method", "post"}, {"action", view.path}}),
                view.say);
}

}  // namespace mailadvisor::web
