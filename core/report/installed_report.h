#pragma once

#include "base/json.h"
#include "clients/found_program.h"
#include "report/style.h"
#include "text/sentences.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// The mail programs on this computer, their profiles and the accounts in these.
std::string installedReport(const std::vector<FoundProgram>& programs, const Sentences& say,
                            const PageStyle& style);

/// The same as `clients --installed --json` prints it (mailadvisor.installed.v1).
Json installedJson(const std::vector<FoundProgram>& programs);

}  // namespace mailadvisor
