#pragma once

#include "base/email_address.h"
#include "facts/discovery_facts.h"

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// What an Autodiscover answer says ([MS-OXDSCLI], schema "outlook 2006a").
///
/// Exactly one of settings, `redirectAddress` and `redirectUrl` is there when `reason` is None.
struct AutodiscoverReading {
    std::vector<Candidate> candidates{};  ///< in the file's order, without source and trust
    std::vector<Lint> lints{};            ///< without source and URL
    std::string redirectAddress{};        ///< ask again for this address
    std::string redirectUrl{};            ///< ask again there
    bool isExchange{};                    ///< it names an Exchange service
    Reason reason{};
    std::string detail{};
};

/// The question for one address: never more than the address, escaped.
std::string autodiscoverQuestion(std::string_view askedAddress);

/// Reads the answer to a question that named `asked`, for `address`: a user name that repeats the
/// asked address means the person's own. `charset` is that of the HTTP answer.
///
/// Element names and words are read in any case; `POP` counts as POP3. `Encryption` overrules
/// `SSL` (default on); where they leave it open, and for `TLS` on a port of implicit TLS, the port
/// decides.
/// Reasons: those of readXmlTree, XmlWrongRoot, NotFoundThere for an `Error`, NoUsableServer.
AutodiscoverReading readAutodiscover(std::string_view xml, const EmailAddress& asked,
                                     const EmailAddress& address, std::string_view charset = {});

}  // namespace mailadvisor
