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
    bool isExchange{};  ///< it names an Exchange service
};

/// What the site was told about who asks: it may repeat that in user names.
enum class AskedAs {
    Nobody,      ///< only the domain: what it says is for everybody
    Postmaster,  ///< a name that every domain has, in place of the person's
    Person,      ///< the address itself: what it says is for this person alone
};

/// The name that stands for the person in questions: every domain has it (RFC 5321 §4.5.1).
EmailAddress postmasterOf(const EmailAddress& address);

/// An autoconfig file as it came.
struct AutoconfigFile {
    std::string_view bytes{};
    std::string_view charset{};  ///< of the HTTP answer; may be empty
    std::string_view domain{};   ///< asked about, where it is not the address's; may be empty
    AskedAs askedAs{};
};

/// Reads `config-v1.1.xml` (versions 1.0 to 1.2, draft-ietf-mailmaint-autoconfig): what is unknown
/// is ignored or dropped with a lint, never replaced by a default.
///
/// Of several providers those count that name the address's domain, else the domain asked about.
/// Reasons: those of readXmlTree, XmlWrongRoot, NoUsableServer.
AutoconfigReading readAutoconfig(const AutoconfigFile& file, const EmailAddress& address);

}  // namespace mailadvisor
