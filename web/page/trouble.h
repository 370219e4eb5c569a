#pragma once

#include "diagnosis/ask.h"
#include "diagnosis/call.h"
#include "diagnosis/diagnose.h"
#include "web/page/form.h"
#include "web/page/page_site.h"
#include "web/page/page_view.h"

#include <optional>
#include <string>

namespace mailadvisor::web {

/// What one form says of mail that does not work, and what that comes to.
struct Trouble {
    std::string said{};  ///< in one line
    bool isCut{};        ///< more was typed than a form can bring again
    SaidProgram program{};
    std::string aboutDomain{};   ///< as shown; empty = none was named
    const PageDomain* domain{};  ///< it, where it is ours; else whose page it is; null = none
    bool isForeign{};            ///< a domain was named, and it is none of ours
    CallAnswers answers{};
    Call call{};
    std::optional<Diagnosis> diagnosis{};  ///< nothing as long as nothing was said
};

/// Reads a form (`said`, `program`, `address` for an address or a domain, the answers by the names
/// of their questions, `forget` for an answer that is taken back) and judges it. Of an address
/// only the domain is kept. Pure and total: any form leads somewhere.
Trouble troubleIn(const PageSite& site, const Form& form);

/// The fields that bring this far again.
Fields carriedFields(const Trouble& trouble);

}  // namespace mailadvisor::web
