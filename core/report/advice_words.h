#pragma once

#include "advice/recommendation.h"
#include "base/message.h"
#include "facts/facts.h"
#include "report/advice_view.h"
#include "text/sentences.h"

#include <string>
#include <vector>

namespace mailadvisor {

// What the terminal report and the page say alike about a recommendation.

/// How sure the recommendation is, as a sentence; where nothing decides, with the option or the
/// question of the dialogue that would.
Message strengthMessage(const Recommendation& recommendation, bool asksByOption);

/// What has to be done before, under its heading.
struct FirstSection {
    Message title{};
    std::vector<Finding> findings{};
};

/// Space that must be freed before anything else.
FirstSection urgentSection(const Recommendation& recommendation);

/// What must be done before an account is changed.
FirstSection beforeChangeSection(const Recommendation& recommendation);

/// When the mailbox will be full, or would be without the deletion; empty when that cannot be told.
Message forecastMessage(const Recommendation& recommendation);

/// What the person must know of the provider, gravest first: at most three, one less for each
/// thing that comes first, and nothing that the chosen way makes idle.
std::vector<Hint> shownHints(const AdviceView& advice);

/// The reasons worth reading: those that decide, else the two strongest that lean. A type is not
/// surer for five reasons that say the same.
///
/// What a hint for the person says is left out, and that IMAP and POP3 are not safe is said once.
std::vector<Finding> shownReasons(const Recommendation& recommendation, const Facts& facts);

/// What would change the advice, and the option to say it with where it was not said yet.
struct ShownChange {
    Message text{};
    std::string option{};  ///< empty = it was said, or no option says it
};

/// The changes worth reading: fewer below something that comes first.
std::vector<ShownChange> shownChanges(const Recommendation& recommendation);

/// What is not known, without what a remedy already asks the person to look up and what stands
/// among the changes.
std::vector<Undetermined> shownUndetermined(const Recommendation& recommendation);

/// The remedies that do not belong to what comes first: those are its steps.
std::vector<Remedy> otherRemedies(const Recommendation& recommendation);

/// The sentence of a remedy; where a front end has fields for the figures, it names no option.
Message textOf(const Remedy& remedy, bool asksByOption);

/// What a remedy frees, when its sentence does not say it, and how long that lasts; may be empty.
/// Who does it is in the sentence.
std::string figuresOf(const Remedy& remedy, const Sentences& say);

}  // namespace mailadvisor
