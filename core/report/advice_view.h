#pragma once

#include "account/account.h"
#include "advice/recommendation.h"
#include "base/error.h"
#include "facts/facts.h"
#include "facts/needs.h"

#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// All that the reports of one piece of advice show. It refers to what its maker keeps alive.
struct AdviceView {
    const Facts& facts;
    const Needs& needs;
    const Recommendation& recommendation;
    const std::optional<Account>& account;
    std::optional<Error> hindrance{};    ///< what stands in the way, with the next step
    std::vector<std::string> clients{};  ///< the mail programs it was judged for, by id
    bool asksByOption{true};  ///< what is not known is asked for by option, not by question
};

}  // namespace mailadvisor
