#pragma once

#include "account/domain.h"

#include <string>

namespace mailadvisor {

/// A domain's servers as a PACC document (draft-ietf-mailmaint-pacc-02), UTF-8.
///
/// The draft knows no ports and no STARTTLS: servers with TLS on 993, 995 and 465 alone stand in
/// it, the first of each kind. Empty when there is none, or when none takes a password: the draft
/// wants an OAuth issuer then, which is not known here. The same domain gives the same bytes, of
/// which the digest stands in the DNS.
std::string paccDocument(const Domain& domain);

}  // namespace mailadvisor
