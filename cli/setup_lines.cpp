#include "cli/setup_lines.h"

#include "cli/heard_line.h"
#include "cli/offered_secret.h"
#include "cli/password.h"
#include "dialogue/dialogue_json.h"
#include "report/advice_json.h"
#include "report/check_json.h"
#include "report/error_json.h"
#include "report/setup_note.h"

#include <functional>

namespace mailadvisor::cli {
namespace {

Error problemWith(LineInput::Got got) {
    if (got == LineInput::Got::TooLong) {
        return {
            ErrorCode::InvalidInput, "stdin", {MESSAGE_ID("dialogue.problem.long-line"), {}}, {}};
    }
    return {ErrorCode::Refused, "stdin", {MESSAGE_ID("error.input-ended"), {}}, {}};
}

}  // namespace

void SetupLines::put(std::string_view type, const Json& rest) const {
    Json line{{"schema", dialogueSchema}, {"type", type}};
    line.update(rest);
    console_.result(dumpJsonLine(line) + "\n");
}

void SetupLines::putError(const Error& error) const {
    Json line{{"error", toJson(error, std::cref(console_.say()))}};
    if (!note_.empty()) line["note"] = note_;
    put("error", line);
}

Task<Result<Heard>> SetupLines::hear(dialogue::Question question, std::optional<Error> problem) {
    if (question.kind == dialogue::Kind::Secret) {
        auto offered = offeredSecret(console_, question);
        if (!offered) co_return Unexpected{std::move(offered).error()};
        if (offered->has_value()) co_return Heard(std::move(**offered));
    }
    while (true) {
        if (problem) question.problem = problem->text;
        put("question", dialogue::toJson(question, std::cref(console_.say())));
        auto heard = read(question);
        if (heard || heard.error().code == ErrorCode::Refused) co_return heard;
        problem = std::move(heard).error();
    }
}

Result<Heard> SetupLines::read(const dialogue::Question& question) {
    std::string line;
    const auto got = input_.next(line);
    if (got != LineInput::Got::Line) return Unexpected{problemWith(got)};
    auto heard = heardLine(line, question);
    wipe(line);
    return heard;
}

void SetupLines::show(const AdviceView& advice) {
    Json json = toJson(advice, std::cref(console_.say()));
    json.erase("facts");
    put("advice", {{"advice", std::move(json)}});
}

void SetupLines::show(const SetupPreview& preview) {
    Json cautions = Json::array();
    for (const auto& caution : preview.bundle.cautions) cautions.push_back(console_.say()(caution));
    put("preview", {{"changes", toJson(preview.changes)}, {"cautions", std::move(cautions)}});
}

void SetupLines::showCheck(const CheckFacts& check) { check_ = mailadvisor::toJson(check); }

void SetupLines::showTrouble(const SetupTrouble& trouble) {
    note_ = setupNote(trouble, console_.say());
}

void SetupLines::showWritten(const SetupPreview& preview) {
    hasWritten_ = true;
    if (preview.undo) written_["undo"] = *preview.undo;
    for (const auto& change : preview.changes) written_["files"].push_back(change.path);
    for (const auto& step : preview.bundle.steps) {
        written_["steps"].push_back(console_.say()(step));
    }
}

void SetupLines::progress(const Message& message) {
    put("progress", {{"text", console_.say()(message)}});
}

void SetupLines::detail(const Message& message) {
    if (console_.options().verbose) progress(message);
}

void SetupLines::warn(const Error& error) { progress(error.text); }

Task<Result<Secret>> SetupLines::secret(std::string login, std::chrono::milliseconds limit) {
    co_return readPassword(console_.options().password, console_.say(), login, limit);
}

void SetupLines::finish(const Result<RunEnd>& end) {
    if (!end) return putError(end.error());
    if (end->error && !hasWritten_) return putError(*end->error);
    Json done{{"undo", written_["undo"]},
              {"files", written_["files"]},
              {"steps", written_["steps"]},
              {"check", check_}};
    if (end->error) done["error"] = toJson(*end->error, std::cref(console_.say()));
    if (!note_.empty()) done["note"] = note_;
    put("done", done);
}

}  // namespace mailadvisor::cli
