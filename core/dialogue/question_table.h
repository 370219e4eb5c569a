#pragma once

#include "dialogue/question.h"
#include "dialogue/work.h"

#include <string_view>
#include <vector>

namespace mailadvisor::dialogue {

/// What an earlier answer holds: this choice, or, when `choice` is empty, none at all.
struct Has {
    QuestionId id{};
    std::string_view choice{};
};

/// Whether a front end has to ask for a question.
enum class Asked {
    Always,
    OnRequest,  ///< only where the front end wants it (Setup::wanted)
};

/// One question of set-up and all that is known of it before anybody is asked.
struct QuestionRow {
    QuestionId id{};
    Kind kind{};
    Message text{};
    Message help{};
    std::vector<Choice> choices{};  ///< empty also where they come from what was found
    std::optional<Value> standard{};
    std::vector<Has> when{};          ///< one of these must hold; empty = no condition
    std::optional<WorkKind> after{};  ///< what must have been found out before
    std::vector<QuestionId> basis{};  ///< when one of these answers changes, this one is void
    Asked asked{Asked::Always};
};

/// All questions, in the order in which they are asked.
const std::vector<QuestionRow>& questionTable();

/// The row of one question; each has one.
const QuestionRow& rowOf(QuestionId id);

/// The row as a question with nothing found yet.
Question questionOf(const QuestionRow& row);

}  // namespace mailadvisor::dialogue
