#pragma once

#include "dialogue/question.h"
#include "dialogue/work.h"

#include <optional>
#include <set>
#include <vector>

namespace mailadvisor::dialogue {

/// One thing that was said: an answer, or that an earlier one shall be changed.
struct Said {
    QuestionId id{};
    std::optional<Value> answer{};  ///< nothing = ask again

    friend bool operator==(const Said&, const Said&) = default;
};

/// A set-up as far as it has come: all that was said, in its order. A plain value that can be
/// compared, saved and replayed. Of a secret it holds only whether one was given.
struct Setup {
    Answers given{};                ///< known before anybody was asked: options, a file
    std::set<QuestionId> wanted{};  ///< questions the front end asks for (Asked::OnRequest)
    bool isDryRun{};                ///< ends after showing what would be written
    std::vector<Said> said{};

    friend bool operator==(const Setup&, const Setup&) = default;
};

/// Where the answers stand.
struct Standing {
    Answers answers{};                ///< in force; of a reopened question what it was before
    std::set<QuestionId> reopened{};  ///< to be asked again

    bool has(QuestionId id) const { return answers.contains(id) && !reopened.contains(id); }
};

/// The answers that come of all that was said.
///
/// Another answer than before takes those with it that rest on it (QuestionRow::basis), but none
/// that was given from outside.
Standing standingOf(const Setup& setup);

/// Adds the answer to this question.
///
/// Errors: InvalidInput for an answer that does not fit; the question is to be asked again.
Result<Setup> answer(Setup setup, const Question& question, const Value& value);

/// The set-up before the last thing that was said. Errors: InvalidInput when nothing was.
Result<Setup> back(Setup setup);

/// Asks an answered question again; everything that does not rest on it stays.
///
/// Errors: InvalidInput when the question has no answer yet.
Result<Setup> change(Setup setup, QuestionId id);

}  // namespace mailadvisor::dialogue
