#pragma once

#include "base/message.h"
#include "base/result.h"
#include "text/sentences.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor::cli {

/// One line that can be ticked or chosen.
struct Choice {
    Message text{};
    bool isTicked{};  ///< at the start
};

/// What a person types instead of an answer.
enum class Aside {
    Back,    ///< the question before
    Change,  ///< an earlier answer
};

/// What may be typed at a question besides its answer.
struct Asides {
    Message help{};  ///< what is shown for `?`; empty = there is none
    bool canGoBack{};
    bool canChange{};
};

/// Questions to the person at the terminal: on stderr, as plain lines from top to bottom that a
/// screen reader can follow, answered by words and numbers (Thai digits too).
///
/// Errors of all questions: Refused when the person ends the input (Ctrl-D).
class Prompt {
public:
    /// Errors: InvalidInput without a terminal; `insteadOfAsking` says which options do without.
    static Result<Prompt> open(const Sentences& say, int width, Message insteadOfAsking);

    /// The same with asides at every question: help is shown and the question waits on; the others
    /// end the question with Refused, and `aside` says which it was.
    Prompt with(Asides asides) const;
    std::optional<Aside> aside() const { return aside_; }

    /// Says something, wrapped, with an empty line before it.
    void tell(const Message& message) const;

    /// A line of text, without outer blanks; Enter takes `standard` (shown when not empty).
    Result<std::string> askText(const Message& question, const std::string& standard = {}) const;

    /// Yes or no; Enter takes `standard`.
    Result<bool> askYesNo(const Message& question, bool standard) const;

    /// Any number of the choices: numbers toggle, Enter goes on. Says which are ticked.
    Result<std::vector<bool>> askTicks(const Message& question,
                                       const std::vector<Choice>& choices) const;

    /// Exactly one of the choices, counted from 0; Enter takes `standard`, where there is one.
    Result<std::size_t> askOne(const Message& question, const std::vector<Choice>& choices,
                               std::optional<std::size_t> standard) const;

private:
    Prompt(const Sentences& say, int width) : say_(&say), width_(width) {}

    void show(const std::string& text) const;
    void ask(const std::string& hint) const;
    void list(const std::string& mark, const Message& text) const;  ///< its lines in one column
    Result<std::string> read(const Message& hint) const;
    bool isWord(const std::string& typed, const char* words, const char* english) const;

    const Sentences* say_;
    int width_;
    Asides asides_{};
    mutable std::optional<Aside> aside_{};  ///< typed at the last question
};

}  // namespace mailadvisor::cli
