#include "diagnosis/case_file.h"

#include "base/json_reader.h"
#include "diagnosis/lay_answers.h"
#include "diagnosis/old_system.h"
#include "facts/facts_json.h"

namespace mailadvisor {
namespace {

Error below(const char* field, Error error) {
    error.where = field + error.where;
    return error;
}

}  // namespace

Result<CallCase> callCaseFromJson(const Json& json) {
    std::optional<Error> failure;
    const JsonReader root(json, failure);
    CallCase call;
    call.said = root["said"].textOr({});
    call.program = saidProgramFromName(root["program"].textOr({}));
    if (failure) return Unexpected{*failure};
    if (const auto facts = json.find("facts"); facts != json.end() && !facts->is_null()) {
        auto read = factsFromJson(*facts);
        if (!read) return Unexpected{below("facts.", read.error())};
        call.facts = *std::move(read);
    }
    if (const auto more = json.find("more"); more != json.end() && !more->is_null()) {
        auto read = moreFromJson(*more);
        if (!read) return Unexpected{below("more.", read.error())};
        call.more = *std::move(read);
    }
    return call;
}

Call callOf(const CallCase& written, const CallAnswers& answers) {
    Call call;
    const auto& asked = written.more.asked;
    const std::string words = asked.words.empty() ? "" : "\nserver responded: " + asked.words;
    call.said = saidWith(written.said + words, written.program, answers);
    layAnswers(asked, call.said);
    layAnswers(answers, call.said);
    call.more = written.more;
    if (asked.system.empty()) call.more.asked.system = oldSystemIn(written.said);
    if (written.facts) call.facts = *written.facts;
    call.other = written.other;
    return call;
}

}  // namespace mailadvisor
