#include "cli/setup_options.h"

#include "advisor/setup_place.h"
#include "cli/parse_values.h"
#include "dialogue/dialogue_json.h"
#include "dialogue/needs_said.h"
#include "system/native_path.h"
#include "system/read_file.h"

#include <filesystem>
#include <tuple>
#include <utility>

namespace mailadvisor::cli {
namespace {

using dialogue::Answers;

Result<Answers> answersInFile(const std::string& file) {
    const auto text = readFile(file);
    if (!text) return Unexpected{text.error()};
    const auto json = parseJson(*text, file);
    if (!json) return Unexpected{json.error()};
    auto answers = dialogue::answersFromJson(*json);
    if (answers) return answers;
    Error error = std::move(answers).error();
    error.where = file + ": " + error.where;
    return Unexpected{std::move(error)};
}

/// `new` stays; else from where the person stands.
std::string wholeProfile(const std::string& typed) {
    if (typed.empty() || typed == newProfile) return typed;
    return std::filesystem::absolute(nativePath(typed)).lexically_normal().string();
}

/// The account goes into a program or its files into a folder, not both.
Result<Answers> checkedPlace(Answers given) {
    const bool isBoth = given.contains(dialogue::QuestionId::Profile) &&
                        given.contains(dialogue::QuestionId::Folder);
    if (!isBoth) return given;
    return Unexpected{{ErrorCode::InvalidInput,
                       "--profile",
                       {MESSAGE_ID("error.profile-or-folder"), {}},
                       {MESSAGE_ID("remedy.help"), {}}}};
}

}  // namespace

void addSetupOptions(OptionList& list, SetupOptions& options) {
    list.argument("ADDRESS", options.address, false, {MESSAGE_ID("option.address"), {}});
    addHabits(list, options.needs);
    list.text("--client", options.client, "ID", {MESSAGE_ID("option.client"), {}});
    list.text("--profile", options.profile, "DIR|new", {MESSAGE_ID("option.setup-profile"), {}});
    list.text("-o,--output", options.folder, "DIR", {MESSAGE_ID("option.output"), {}});
    list.text("--name", options.name, "NAME", {MESSAGE_ID("option.name"), {}});
    list.text("--store-password", options.storePassword, "yes|no",
              {MESSAGE_ID("option.store-password"), {}});
    list.flag("--yes", options.yes, {MESSAGE_ID("option.yes"), {}});
    list.text("--test-mail", options.testMail, "yes|no", {MESSAGE_ID("option.test-mail"), {}});
    list.text("--answers", options.answersFile, "FILE", {MESSAGE_ID("option.answers"), {}});
    list.flag("--non-interactive", options.isNonInteractive,
              {MESSAGE_ID("option.non-interactive"), {}});
    list.text("--report", options.reportFile, "FILE", {MESSAGE_ID("option.setup-report"), {}});
    list.flag("--browser", options.isInBrowser, {MESSAGE_ID("option.browser"), {}});
    list.flag("--questions", options.printsQuestions, {MESSAGE_ID("option.questions"), {}});
}

Result<Answers> givenAnswers(const SetupOptions& options) {
    using enum dialogue::QuestionId;
    const auto needs = needsFrom(options.needs);
    if (!needs) return Unexpected{needs.error()};
    auto given = dialogue::answersSaying(*needs);
    if (!given) return given;
    const std::string profile = wholeProfile(options.profile);
    const std::pair<dialogue::QuestionId, const std::string&> texts[] = {{Address, options.address},
                                                                         {Name, options.name},
                                                                         {Client, options.client},
                                                                         {Profile, profile},
                                                                         {Folder, options.folder}};
    for (const auto& [id, text] : texts) {
        if (!text.empty()) (*given)[id] = text;
    }
    if (options.yes) (*given)[Write] = true;
    const std::tuple<dialogue::QuestionId, const std::string&, const char*> wishes[] = {
        {StorePassword, options.storePassword, "--store-password"},
        {TestMail, options.testMail, "--test-mail"}};
    for (const auto& [id, text, option] : wishes) {
        if (text.empty()) continue;
        const auto wish = parseYesNo(text, option);
        if (!wish) return Unexpected{wish.error()};
        (*given)[id] = *wish;
    }
    if (options.answersFile.empty()) return checkedPlace(*std::move(given));
    auto inFile = answersInFile(options.answersFile);
    if (!inFile) return inFile;
    given->merge(*inFile);
    return checkedPlace(*std::move(given));
}

}  // namespace mailadvisor::cli
