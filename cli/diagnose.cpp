#include "diagnosis/diagnose.h"
#include "advisor/look_around.h"
#include "advisor/saved_facts.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/look.h"
#include "cli/parse_values.h"
#include "cli/prompt.h"
#include "cli/terminal.h"
#include "diagnosis/case_file.h"
#include "diagnosis/diagnosis_json.h"
#include "policy/policy_file.h"
#include "report/diagnosis_report.h"
#include "system/read_file.h"

#include <functional>
#include <string>
#include <vector>

namespace mailadvisor::cli {
namespace {

struct DiagnoseOptions {
    std::string address{};
    std::string said{};
    std::string program{};
    std::string otherFile{};
    std::string caseFile{};
    std::vector<std::string> answers{};
};

void addOptions(OptionList& list, DiagnoseOptions& options) {
    list.argument("ADDRESS", options.address, false, {MESSAGE_ID("option.address"), {}});
    list.text("--said", options.said, "TEXT", {MESSAGE_ID("option.said"), {}});
    list.text("--program", options.program, "NAME", {MESSAGE_ID("option.program"), {}});
    list.text("--other", options.otherFile, "FILE", {MESSAGE_ID("option.other"), {}});
    list.text("--case", options.caseFile, "FILE", {MESSAGE_ID("option.case"), {}});
    list.list("--answer", options.answers, "QUESTION=ANSWER", {MESSAGE_ID("option.answer"), {}});
}

Result<CallCase> readCase(const std::string& file) {
    if (file.empty()) return CallCase{};
    const auto text = readFile(file);
    if (!text) return Unexpected{text.error()};
    const auto json = parseJson(*text, file);
    if (!json) return Unexpected{json.error()};
    auto call = callCaseFromJson(*json);
    if (call) return call;
    Error error = call.error();
    error.where = file + ": " + error.where;
    return Unexpected{std::move(error)};
}

/// What this computer sees, where the case has no facts. A password is used where one is offered
/// and never asked for.
Result<void> lookFor(const Console& console, const DiagnoseOptions& options, CallCase& call) {
    const auto& wishes = console.options().wishes;
    if (call.facts && options.address.empty() && wishes.factsFile.empty()) return {};
    auto subject = subjectOf(options.address, wishes);
    if (!subject) return Unexpected{subject.error()};
    const auto policy = readPolicy(wishes.policyFile);
    if (!policy) return Unexpected{policy.error()};
    subject->isSignedIn = console.options().password.isGiven();
    const auto place = call.facts ? More::Place::Unknown : call.more.seenFrom;
    auto seen = lookWidely(console, *policy, *subject, place);
    if (!seen) return Unexpected{std::move(seen).error()};
    if (call.facts) call.other = *std::move(call.facts);
    call.facts = std::move(seen->facts);
    call.more = withSeen(std::move(call.more), seen->around);
    return {};
}

/// The second place of looking.
Result<void> readOther(const DiagnoseOptions& options, CallCase& call) {
    if (options.otherFile.empty()) return {};
    auto facts = call.facts && call.facts->address
                     ? savedFactsFor(options.otherFile, *call.facts->address)
                     : savedFacts(options.otherFile);
    if (!facts) return Unexpected{std::move(facts).error()};
    call.other = *std::move(facts);
    return {};
}

Result<CallCase> gatherCall(const Console& console, const DiagnoseOptions& options) {
    auto call = readCase(options.caseFile);
    if (!call) return call;
    if (!options.said.empty()) call->said = options.said;
    if (!options.program.empty()) call->program = saidProgramFromName(options.program);
    if (const auto looked = lookFor(console, options, *call); !looked)
        return Unexpected{looked.error()};
    if (const auto read = readOther(options, *call); !read) return Unexpected{read.error()};
    return call;
}

void print(const Console& console, const CallCase& written, const Call& call,
           const Diagnosis& diagnosis) {
    if (console.options().json) {
        const auto json = toJson(diagnosis, written.said, call.said, std::cref(console.say()));
        console.result(dumpJson(json) + "\n");
        return;
    }
    console.result(diagnosisReport(diagnosis, call.said, console.say(), console.style()));
}

/// What a question takes on the screen: itself in two lines, its choices with Back and the end, an
/// empty line and the one to type in.
std::size_t linesOf(AskId id) { return formOf(id).choices.size() + 6; }

std::string aboveQuestion(const Console& console, const Call& call, const Diagnosis& diagnosis,
                          std::size_t linesBelow) {
    return diagnosisReport(diagnosis, call.said, console.say(), console.style(), linesBelow);
}

/// What the person at the terminal does at a question.
struct Reply {
    enum class Kind { Answered, Back, Ended };

    Kind kind{Kind::Ended};
    std::string answer{};
};

const Message backChoice{MESSAGE_ID("page.back"), {}};

Reply askWords(const Console& console, const Prompt& prompt, const Message& question,
               bool hasBefore) {
    auto words = prompt.askText(question);
    if (!words || words->empty()) return {};
    if (hasBefore && *words == console.say()(backChoice)) return {Reply::Kind::Back, {}};
    return {Reply::Kind::Answered, *std::move(words)};
}

/// Enter ends, as the end of the input does.
Reply askChoice(const Prompt& prompt, const dialogue::QuestionForm& form, bool hasBefore) {
    std::vector<Choice> lines;
    for (const auto& choice : form.choices) lines.push_back({choice.text, false});
    if (hasBefore) lines.push_back({backChoice, false});
    lines.push_back({{MESSAGE_ID("ask.end"), {}}, false});
    const auto chosen = prompt.askOne(form.text, lines, lines.size() - 1);
    if (!chosen || *chosen == lines.size() - 1) return {};
    if (*chosen >= form.choices.size()) return {Reply::Kind::Back, {}};
    return {Reply::Kind::Answered, form.choices[*chosen].id};
}

Reply ask(const Console& console, AskId id, bool hasBefore) {
    const auto prompt = Prompt::open(console.say(), console.style().width, {});
    if (!prompt) return {};
    const auto form = formOf(id);
    return form.kind == dialogue::Kind::Text ? askWords(console, *prompt, form.text, hasBefore)
                                             : askChoice(*prompt, form, hasBefore);
}

int diagnoseCall(Console& console, const DiagnoseOptions& options) {
    if (options.said.empty() && options.caseFile.empty())
        return console.fail(missingArgument("--said"));
    CallAnswers answers;
    for (const auto& typed : options.answers) {
        if (const auto added = addAnswer(answers, typed); !added)
            return console.fail(added.error());
    }
    const auto written = gatherCall(console, options);
    if (!written) return console.fail(written.error());
    const bool isAsking = hasTerminal() && !console.options().json;
    std::vector<AskId> asked;
    while (true) {
        const Call call = callOf(*written, answers);
        const Diagnosis diagnosis = diagnose(call, answers);
        if (!isAsking || !diagnosis.ask) {
            print(console, *written, call, diagnosis);
            break;
        }
        const std::string shown = aboveQuestion(console, call, diagnosis, linesOf(*diagnosis.ask));
        console.result(shown);
        auto reply = ask(console, *diagnosis.ask, !asked.empty());
        if (reply.kind == Reply::Kind::Ended) {
            const bool isCut = shown != aboveQuestion(console, call, diagnosis, 1);
            if (isCut) print(console, *written, call, diagnosis);
            break;
        }
        if (reply.kind == Reply::Kind::Back) {
            answers.erase(asked.back());
            asked.pop_back();
        } else {
            answers[*diagnosis.ask] = std::move(reply.answer);
            asked.push_back(*diagnosis.ask);
        }
        console.result("\n");
    }
    // The diagnosis is the result, whatever it says of the servers.
    return console.finish({});
}

}  // namespace

Command diagnoseCommand() {
    return makeCommand("diagnose", {MESSAGE_ID("command.diagnose"), {}}, addOptions, diagnoseCall);
}

}  // namespace mailadvisor::cli
