#pragma once

#include "audit/judged_domain.h"
#include "text/sentences.h"

#include <string>

namespace mailadvisor {

/// The audit as one HTML page that needs nothing else: no network, no script; also the sheet to
/// print for the provider. Everything is said in the first language, then once more in the second;
/// the lines to paste stand between them, once. The same audit gives the same bytes.
std::string auditPage(const JudgedDomain& domain, const Sentences& first, const Sentences& second);

}  // namespace mailadvisor
