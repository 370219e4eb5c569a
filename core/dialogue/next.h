#pragma once

#include "dialogue/setup.h"

#include <variant>

namespace mailadvisor::dialogue {

/// How a set-up ends when nothing went wrong on the way.
enum class Done {
    Written,
    Planned,         ///< a dry run: shown, not written
    Declined,        ///< the person said no to what was shown
    NothingToSetUp,  ///< the mail is read in webmail only
    NoSettings,      ///< the servers allow none that could be recommended
    NoClient,        ///< no installed writer can say the account
};

/// What comes next: something to ask, something to do, or nothing any more.
using Turn = std::variant<Question, Work, Done>;

/// The next turn after all that was said and found. Pure: the same values give the same turn.
///
/// A `problem` in the question says that the answer given from outside does not fit.
Turn next(const Setup& setup, const Found& found);

}  // namespace mailadvisor::dialogue
