#include "cli/setup_terminal.h"

#include "base/file_path.h"
#include "base/json.h"
#include "cli/offered_secret.h"
#include "cli/password.h"
#include "cli/terminal.h"
#include "output/write_file.h"
#include "report/advice_report.h"
#include "report/bundle_report.h"
#include "report/check_report.h"
#include "report/error_report.h"

#include <algorithm>

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
    // A mail is sent only after a yes, and everything else is done.
    if (!prompt && question.id == dialogue::QuestionId::TestMail) return Heard(Value(false));
    if (!prompt) return unanswered(question);
    if (question.id == dialogue::QuestionId::TestMail) prompt->tell(question.help);
    switch (question.kind) {
        case Kind::Text:
            return heard(prompt->askText(question.text, standardOf<std::string>(question)));
        case Kind::YesNo: return askYesNo(*prompt, question);
        case Kind::One: return askOne(*prompt, question);
        case Kind::Many: return askMany(*prompt, question);
        case Kind::Secret: return askSecret(question);
    }
    return unanswered(question);
}

/// From where the options say, else typed; whoever cannot type goes on without.
Result<Heard> SetupTerminal::askSecret(const Question& question) {
    auto offered = offeredSecret(console_, question);
    if (!offered) return Unexpected{std::move(offered).error()};
    if (offered->has_value()) return Heard(std::move(**offered));
    if (!hasTerminal() && !console_.options().password.ask) return Heard(Secret());
    tell(question.help);
    auto typed = askPassword(console_.say(), loginOf(question));
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
            console_.result("\n" + console_.say()(undoStep(*preview.undo)) + "\n");
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
