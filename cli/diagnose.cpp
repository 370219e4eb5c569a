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

/// The caller's answer; nothing when the person at the terminal stops here.
std::optional<std::string> ask(const Console& console, AskId id) {
    const auto prompt = Prompt::open(console.say(), console.style().width, {});
    if (!prompt) return std::nullopt;
    const auto form = formOf(id);
    if (form.kind == dialogue::Kind::Text) {
        auto words = prompt->askText(form.text);
        if (!words || words->empty()) return std::nullopt;
        return *std::move(words);
    }
    std::vector<Choice> lines;
    for (const auto& choice : form.choices) lines.push_back({choice.text, false});
    const auto chosen = prompt->askOne(form.text, lines, std::nullopt);
    if (!chosen) return std::nullopt;
    return form.choices[*chosen].id;
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
    while (true) {
        const Call call = callOf(*written, answers);
        const Diagnosis diagnosis = diagnose(call, answers);
        print(console, *written, call, diagnosis);
        if (!isAsking || !diagnosis.ask) break;
        const auto answer = ask(console, *diagnosis.ask);
        if (!answer) break;
        answers[*diagnosis.ask] = *answer;
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
