#include "dialogue/setup.h"

#include "base/lists.h"
#include "dialogue/question_table.h"

#include <algorithm>

namespace mailadvisor::dialogue {
namespace {

void dropWhatRestsOn(QuestionId id, Standing& standing, const Answers& given) {
    for (const QuestionRow& row : questionTable()) {
        if (!contains(row.basis, id)) continue;
        if (!given.contains(row.id)) standing.answers.erase(row.id);
    }
}

void hear(Standing& standing, const Said& said, const Answers& given) {
    if (!said.answer) {
        standing.reopened.insert(said.id);
        return;
    }
    const auto before = standing.answers.find(said.id);
    const bool isOther = before != standing.answers.end() && before->second != *said.answer;
    if (isOther) dropWhatRestsOn(said.id, standing, given);
    standing.answers[said.id] = *said.answer;
    standing.reopened.erase(said.id);
}

}  // namespace

Standing standingOf(const Setup& setup) {
    Standing standing{setup.given, {}};
    for (const Said& said : setup.said) hear(standing, said, setup.given);
    return standing;
}

Result<Setup> answer(Setup setup, const Question& question, const Value& value) {
    auto fitting = checked(question, value);
    if (!fitting) return Unexpected{std::move(fitting).error()};
    setup.said.push_back({question.id, *std::move(fitting)});
    return setup;
}

Result<Setup> back(Setup setup) {
    if (setup.said.empty()) {
        return Unexpected{{ErrorCode::InvalidInput,
                           "back",
                           {MESSAGE_ID("dialogue.problem.nothing-before"), {}},
                           {}}};
    }
    setup.said.pop_back();
    return setup;
}

Result<Setup> change(Setup setup, QuestionId id) {
    if (!standingOf(setup).has(id)) {
        return Unexpected{{ErrorCode::InvalidInput,
                           "change",
                           {MESSAGE_ID("dialogue.problem.not-answered-yet"), {}},
                           {}}};
    }
    setup.said.push_back({id, std::nullopt});
    return setup;
}

}  // namespace mailadvisor::dialogue
