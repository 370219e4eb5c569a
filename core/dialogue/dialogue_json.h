#pragma once

#include "advice/recommendation_json.h"
#include "base/json.h"
#include "dialogue/setup.h"

#include <string_view>

namespace mailadvisor::dialogue {

inline constexpr std::string_view questionsSchema = "mailadvisor.questions.v1";
inline constexpr std::string_view setupStateSchema = "mailadvisor.setup-state.v1";

/// A question as a front end shows it (DESIGN.md "Dialogue"); `problem` only when there is one.
Json toJson(const Question& question, const Say& say);

/// The same for a question of another dialogue, which has ids of its own.
Json questionJson(std::string_view id, const QuestionForm& question, const Say& say);

/// All questions with the conditions under which they are asked. Choices that come from what is
/// found are left out.
Json questionsDocument(const Say& say);

/// An answer as it came in JSON, checked as `checked` does. Errors: InvalidInput.
Result<Value> valueFromJson(const Question& question, const Json& json);

/// Answers known before anybody is asked: an object, question id -> answer.
///
/// Errors: InvalidInput naming the question; a password among them is one.
Result<Answers> answersFromJson(const Json& json);

/// The set-up as a document that can be replayed; no secret stands in it.
Json toJson(const Setup& setup);

/// Errors: InvalidInput naming the place.
Result<Setup> setupFromJson(const Json& json);

}  // namespace mailadvisor::dialogue
