#include "cli/setup_terminal.h"

#include "base/file_path.h"
#include "base/json.h"
#include "cli/offered_secret.h"
#include "cli/password.h"
#include "cli/terminal.h"
#include "dialogue/question_table.h"
#include "output/write_file.h"
#include "report/advice_report.h"
#include "report/bundle_report.h"
#include "report/changes_report.h"
#include "report/check_report.h"
#include "report/error_report.h"
#include "report/page.h"

#include <algorithm>
#include <utility>

namespace mailadvisor::cli {
namespace {

using dialogue::Kind;
using dialogue::Question;
using dialogue::Value;
using Ids = std::vector<std::string>;

Unexpected unanswered(const Question& question) {
    return Unexpected{
        {ErrorCode::InvalidInput,
         std::string(nameOf(question.id)),
         {MESSAGE_ID("error.setup-unanswered"), {{"question", std::string(nameOf(question.id))}}},
         {MESSAGE_ID("remedy.setup-terminal"), {}}}};
}

std::vector<Choice> linesFor(const Question& question, const Ids& ticked) {
    std::vector<Choice> lines;
    for (const auto& choice : question.choices) {
        lines.push_back({choice.text, std::ranges::find(ticked, choice.id) != ticked.end()});
    }
    return lines;
}

template <class T>
T standardOf(const Question& question) {
    return question.standard ? std::get<T>(*question.standard) : T{};
}

Message undoStep(const std::string& id) { return {MESSAGE_ID("undo.how-this"), {{"id", id}}}; }

/// In the person's words, as far as the table has them.
MessageList shownAnswer(const Question& question, const Value& value) {
    const auto plain = [](std::string text) {
        return Message{MESSAGE_ID("prompt.choice"), {{"text", std::move(text)}}};
    };
    if (const auto* isYes = std::get_if<bool>(&value)) {
        return {{*isYes ? MESSAGE_ID("page.yes") : MESSAGE_ID("page.no"), {}}};
    }
    const auto* text = std::get_if<std::string>(&value);
    MessageList words;
    for (const auto& id : text != nullptr ? Ids{*text} : std::get<Ids>(value)) {
        const auto choice = std::ranges::find(question.choices, id, &dialogue::Choice::id);
        words.push_back(choice == question.choices.end() ? plain(id) : choice->text);
    }
    return words;
}

Result<Heard> heard(Result<std::string> text) {
    if (!text) return Unexpected{std::move(text).error()};
    return Heard(Value(*std::move(text)));
}

Result<Heard> askOne(const Prompt& prompt, const Question& question) {
    const auto standard = std::ranges::find(question.choices, standardOf<std::string>(question),
                                            &dialogue::Choice::id);
    std::optional<std::size_t> index;
    if (standard != question.choices.end()) {
        index = static_cast<std::size_t>(standard - question.choices.begin());
    }
    const auto chosen = prompt.askOne(question.text, linesFor(question, {}), index);
    if (!chosen) return Unexpected{chosen.error()};
    return Heard(Value(question.choices[*chosen].id));
}

Result<Heard> askMany(const Prompt& prompt, const Question& question) {
    const auto ticks =
        prompt.askTicks(question.text, linesFor(question, standardOf<Ids>(question)));
    if (!ticks) return Unexpected{ticks.error()};
    Ids ids;
    for (std::size_t i = 0; i < ticks->size(); ++i) {
        if ((*ticks)[i]) ids.push_back(question.choices[i].id);
    }
    return Heard(Value(std::move(ids)));
}

Result<Heard> askYesNo(const Prompt& prompt, const Question& question) {
    const auto yes = prompt.askYesNo(question.text, standardOf<bool>(question));
    if (!yes) return Unexpected{yes.error()};
    return Heard(Value(*yes));
}

}  // namespace

Task<Result<Heard>> SetupTerminal::hear(Question question, std::optional<Error> problem) {
    if (problem) printToPerson(errorReport(*problem, console_.say(), console_.style()));
    if (question.kind == Kind::Secret) co_return askSecret(question);
    co_return ask(question);
}

Result<Heard> SetupTerminal::ask(const Question& question) {
    const auto prompt = Prompt::open(console_.say(), console_.style().width, {});
    // A mail is sent and a password kept only after a yes, and everything else is done.
    const bool isExtra = question.id == dialogue::QuestionId::TestMail ||
                         question.id == dialogue::QuestionId::StorePassword;
    if (!prompt && isExtra) return Heard(Value(false));
    if (!prompt) return unanswered(question);
    if (isExtra) prompt->tell(question.help);
    tellAsides(*prompt, question);
    const auto changeable = question.canGoBack ? changeableBut(question.id) : Answered{};
    const Prompt asking = prompt->with({question.help, question.canGoBack, !changeable.empty()});
    auto said = askWith(asking, question);
    if (asking.aside() == Aside::Back) return Heard(GoBack{});
    if (asking.aside() != Aside::Change) return said;
    return whatToChange(*prompt, changeable);
}

Result<Heard> SetupTerminal::askWith(const Prompt& prompt, const Question& question) const {
    switch (question.kind) {
        case Kind::Text:
            return heard(prompt.askText(question.text, standardOf<std::string>(question)));
        case Kind::YesNo: return askYesNo(prompt, question);
        case Kind::One: return askOne(prompt, question);
        case Kind::Many: return askMany(prompt, question);
        case Kind::Secret: break;  // asked in a way of its own
    }
    return unanswered(question);
}

/// Said once, before the first question.
void SetupTerminal::tellAsides(const Prompt& prompt, const Question& question) {
    if (std::exchange(hasToldAsides_, true) || question.id == dialogue::QuestionId::TestMail)
        return;
    prompt.tell({MESSAGE_ID("setup.asides"), {}});
}

SetupTerminal::Answered SetupTerminal::changeableBut(dialogue::QuestionId open) const {
    Answered answered;
    for (const auto& [id, value] : answers_) {
        const Question question = questionOf(dialogue::rowOf(id));
        if (id == open || question.kind == Kind::Secret) continue;
        answered.emplace_back(id, Message{MESSAGE_ID("setup.answered"),
                                          {{"question", MessageList{question.text}},
                                           {"answer", shownAnswer(question, value)}}});
    }
    return answered;
}

Result<Heard> SetupTerminal::whatToChange(const Prompt& prompt, const Answered& answered) const {
    std::vector<Choice> lines;
    for (const auto& [id, line] : answered) lines.push_back({line, false});
    const auto chosen = prompt.askOne({MESSAGE_ID("setup.which-change"), {}}, lines, std::nullopt);
    if (!chosen) return Unexpected{chosen.error()};
    return Heard(answered[*chosen].first);
}

/// From where the options say, else typed; whoever cannot type goes on without.
Result<Heard> SetupTerminal::askSecret(const Question& question) {
    auto offered = offeredSecret(console_, question);
    if (!offered) return Unexpected{std::move(offered).error()};
    if (offered->has_value()) return Heard(std::move(**offered));
    if (!hasTerminal() && !console_.options().password.ask) return Heard(Secret());
    tell(question.help);
    auto typed = askPassword(console_.say(), loginOf(question), console_.style().width);
    if (!typed) return Unexpected{std::move(typed).error()};
    return Heard(*std::move(typed));
}

void SetupTerminal::tell(const Message& message) {
    const auto prompt = Prompt::open(console_.say(), console_.style().width, {});
    if (prompt) return prompt->tell(message);
    console_.progress(message);
}

void SetupTerminal::show(const AdviceView& advice) {
    AdviceView asked = advice;
    asked.asksByOption = false;
    printToPerson("\n" + adviceReport(asked, console_.say(), console_.style()));
}

/// What has to be known before saying yes; the steps come when there is something to do.
void SetupTerminal::show(const SetupPreview& preview) {
    Bundle bundle = preview.bundle;
    bundle.steps.clear();
    printToPerson("\n" + bundleReport(bundle, preview.folder, BundleState::Planned, console_.say(),
                                      console_.style()));
    const auto changes = changesReport(preview.changes, console_.options().verbose, console_.say(),
                                       console_.style());
    if (!changes.empty()) printToPerson("\n" + changes);
}

/// Beside the JSON of what was written there is no second result.
void SetupTerminal::showCheck(const CheckFacts& check) {
    const std::string report = "\n" + checkReport(check, console_.say(), console_.style());
    if (console_.options().json) return printToPerson(report);
    console_.result(report);
}

void SetupTerminal::showTrouble(const SetupTrouble& trouble) {
    note_ = setupNote(trouble, console_.say());
    noteFile_ = "mailadvisor-" + fileNameFor(trouble.facts.shownAddress()) + ".txt";
}

void SetupTerminal::offerNote() const {
    if (note_.empty() || !reportFile_.empty()) return;
    const auto prompt = Prompt::open(console_.say(), console_.style().width, {});
    if (!prompt) return console_.progress({MESSAGE_ID("setup.note-how"), {}});
    const Message question{MESSAGE_ID("setup.note-question"), {{"file", noteFile_}}};
    const auto wish = prompt->askYesNo(question, false);
    if (!wish || !*wish) return;
    const auto written = writeFile(noteFile_, note_, console_.writeOptions());
    if (!written) return console_.warn(written.error());
    prompt->tell({MESSAGE_ID("setup.note-written"), {{"file", noteFile_}}});
}

void SetupTerminal::showWritten(const SetupPreview& preview) {
    hasWritten_ = true;
    if (!console_.options().json) {
        Bundle bundle = preview.bundle;
        bundle.cautions.clear();  // said before
        console_.result(bundleReport(bundle, preview.folder, BundleState::Written, console_.say(),
                                     console_.style()));
        if (preview.undo) {
            Page page(console_.style());
            page.paragraph(console_.say()(undoStep(*preview.undo)));
            console_.result("\n" + page.text());
        }
        return;
    }
    Json json{
        {"schema", "mailadvisor.setup.v1"}, {"folder", preview.folder}, {"files", Json::array()}};
    for (const auto& file : preview.bundle.files) json["files"].push_back(file.path);
    if (preview.undo) json["undo"] = *preview.undo;
    console_.result(dumpJson(json) + "\n");
}

}  // namespace mailadvisor::cli
