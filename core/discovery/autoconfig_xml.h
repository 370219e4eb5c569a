#pragma once

#include "base/email_address.h"
#include "facts/discovery_facts.h"

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// What an autoconfig file says for one address.
///
/// The candidates are in the file's order, fully expanded, without source and trust; one bad
/// server costs only that server. `reason` is None when at least one can be used.
struct AutoconfigReading {
    std::vector<Candidate> candidates{};
    std::vector<Lint> lints{};  ///< without source and URL
    Reason reason{};
    std::string detail{};
};

/// Reads `config-v1.1.xml` (versions 1.0 to 1.2, draft-ietf-mailmaint-autoconfig): what is unknown
/// is ignored or dropped with a lint, never replaced by a default.
///
/// Reasons: those of readXml, XmlWrongRoot, NoUsableServer.
AutoconfigReading readAutoconfig(std::string_view xml, const EmailAddress& address);

}  // namespace mailadvisor
