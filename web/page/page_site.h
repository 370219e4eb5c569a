#pragma once

#include "account/domain.h"
#include "base/units.h"
#include "facts/facts.h"
#include "policy/policy.h"

#include <functional>
#include <string>
#include <string_view>

namespace mailadvisor::web {

class People;
class Programs;

/// A picture that the page shows from its own host: no other host is ever asked.
struct Picture {
    std::string contentType{};  ///< such as `image/png`; empty = there is none
    std::string bytes{};
};

/// One served domain as the page shows it. What it refers to must outlive the call.
struct PageDomain {
    const Domain& domain;
    const Facts* observed{};  ///< what was seen of its servers; null = they are as IT says
    std::string helpDesk{};   ///< whom its people call; empty = as the policy says
    Picture logo{};
};

/// All that the page for people may know: no network, no state. One set serves any number of
/// threads.
struct PageSite {
    const Policy& policy;
    const Programs& programs;  ///< the mail programs there are files and sheets for
    /// The served domain of that name (A-label form); null for a foreign one.
    std::function<const PageDomain*(std::string_view domain)> find{};
    const PageDomain* own{};  ///< in whose look the page opens; null = nobody's
    std::string baseUrl{};    ///< of the page, without the last `/`: `https://help.example.co.th`
    Timestamp now{};          ///< of the visit
    const People* people{};   ///< with links of their own; null = nobody has one
};

}  // namespace mailadvisor::web
