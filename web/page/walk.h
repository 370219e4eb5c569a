#pragma once

#include "advisor/conclude.h"
#include "dialogue/next.h"
#include "web/page/form.h"
#include "web/page/page_site.h"
#include "web/page/people.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mailadvisor::web {

/// Figures and a name that nobody is asked for and that may be typed in.
struct TypedDetails {
    std::string name{};   ///< of the sender, as typed
    std::string quota{};  ///< as typed
    std::string used{};
    Message nameProblem{};  ///< why it was not taken; empty = it was, or nothing was typed
    Message quotaProblem{};
    Message usedProblem{};

    bool hasProblem() const {
        return !nameProblem.empty() || !quotaProblem.empty() || !usedProblem.empty();
    }
};

/// What the answers come to.
struct Advised {
    Situation situation{};
    Conclusion conclusion{};
};

/// How far the answers of one form lead. Exactly one of `question`, `foreignDomain` and `advised`
/// says what is shown next.
struct Walk {
    dialogue::Setup setup{};                       ///< the answers that fit, in their order
    std::optional<dialogue::Question> question{};  ///< to be put next
    std::string foreignDomain{};                   ///< of an address that is not ours, as shown
    std::optional<Advised> advised{};              ///< all was said
    const PageDomain* domain{};                    ///< of the address; null = none, or foreign
    TypedDetails details{};
    std::string token{};     ///< of that link
    const Person* person{};  ///< whose own link it is; null = nobody's
    bool isLinkDead{};       ///< there was a link, and it does not work any more
};

/// Replays a form's answers through the dialogue, from the first question on, and judges when all
/// is said. Only answers to questions that are asked count; the first that does not fit is asked
/// again. Behind a person's own link (field `me`) the address and what is in the mailbox are known,
/// as long as the form names no other address. Pure and total: any form leads somewhere.
Walk walk(const PageSite& site, const Form& form);

/// The fields that bring this far again: names and values for a form, without the open question.
std::vector<std::pair<std::string, std::string>> carriedFields(const Walk& walk);

}  // namespace mailadvisor::web
