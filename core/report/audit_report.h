#pragma once

#include "audit/judged_domain.h"
#include "report/style.h"
#include "text/sentences.h"

#include <string>

namespace mailadvisor {

/// The audit for the terminal: the score first, then what is wrong with what is to be done and by
/// whom, worst first; the lines to paste stand last, whole and unbroken.
std::string auditReport(const JudgedDomain& domain, const Sentences& say, const PageStyle& style);

/// Every rule with what it costs and whose job it is.
std::string auditRulesReport(const Sentences& say, const PageStyle& style);

}  // namespace mailadvisor
