#pragma once

#include "dialogue/next.h"

#include <string>
#include <vector>

namespace mailadvisor::dialogue {

using Ids = std::vector<std::string>;

/// Somebody who leads a dialogue without a network: every piece of work is done at once and brings
/// what the test has said.
struct Walk {
    Setup setup{};
    Found found{};  ///< what work brings
    int asks{};     ///< how often the servers were asked
    int signIns{};

    /// Does the work that is due, up to the next question or the end.
    Turn turn();

    /// The question that stands open; a question without text at the end.
    Question question();

    /// Answers the open question; a password goes to the server first. False when it does not fit.
    bool say(const Value& value);

    /// Takes the standard of every question up to `id` (or the end); texts without one get `text`.
    void goTo(QuestionId id, const std::string& text = "malee@demo.test");
};

/// A walk in which a password can work and two mail programs can say the account.
Walk usualWalk();

}  // namespace mailadvisor::dialogue
