#pragma once

#include "account/domain.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// Who is told where an Autodiscover answer names a login.
enum class AnswerTo {
    WhoAsked,  ///< user names are patterns that are still to be filled in, escaped
    Anybody,   ///< the address is not known: a user name made of it is left out, and Outlook then
               ///< takes the part before the @
};

/// The Autodiscover answer with settings (POX, responseschema 2006a, [MS-OXDSCLI] §2.2.4) for the
/// servers of forAutodiscover, UTF-8.
///
/// Spelled as the strictest readers want it: no prefixes, AccountType and Action before Protocol.
std::string autodiscoverAnswer(const std::vector<DomainServer>& servers, AnswerTo whom);

/// True when a user name depends on the address.
bool dependsOnAddress(const std::vector<DomainServer>& servers);

/// Autodiscover's own "no" ([MS-OXDSCLI] §2.2.4.1.1.2), which comes with status 200.
enum class AutodiscoverFault {
    InvalidRequest = 600,       ///< no address, or none of ours
    ProviderNotAvailable = 601  ///< another answer than settings was asked for (ActiveSync)
};

/// Always the same bytes: neither a clock nor anything of the question stands in it.
std::string autodiscoverError(AutodiscoverFault fault);

}  // namespace mailadvisor
