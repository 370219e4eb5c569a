#pragma once

#include "facts/facts.h"
#include "report/page.h"
#include "text/sentences.h"

#include <string>

namespace mailadvisor {

/// What may be wrong on this side rather than with the server; nothing when nothing is suspected.
void addSuspicions(Page& page, const Facts& facts, const Sentences& say);

/// A host's software and what its IMAP, POP3 and SMTP can do, in one line each.
void addAbilities(Page& page, const Facts& facts, const std::string& host, const Sentences& say);

/// What stands out about single servers: passwords in clear, OAuth2 only, certificates that end
/// soon, and the operators' own alerts, quoted.
void addRemarks(Page& page, const Facts& facts, const Sentences& say);

}  // namespace mailadvisor
