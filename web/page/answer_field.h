#pragma once

#include "dialogue/question.h"
#include "report/html/html.h"
#include "text/sentences.h"
#include "web/page/form.h"

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor::web {

/// The question and the fields of its answer, for a form; a secret's field never has a value.
/// `heading` is the question's element: another than `h1` below something that has to be read
/// first.
Html answerField(const Sentences& say, const dialogue::Question& question,
                 std::string_view heading = "h1");

/// What is wrong with the answer that was given; nothing when nothing is.
Html problemBox(const Sentences& say, const dialogue::Question& question);

/// How a form says yes or no.
std::string_view yesOrNo(bool isYes);

/// What the form says to the question. A field that stands there twice is of another kind than any
/// single answer, and so does not fit. Nothing when it says nothing; not for secrets.
std::optional<dialogue::Value> valueIn(const Form& form, const dialogue::Question& question);

/// The answer in the person's words.
std::string shownAnswer(const Sentences& say, const dialogue::Question& question,
                        const dialogue::Value& value);

}  // namespace mailadvisor::web
