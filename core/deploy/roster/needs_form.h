#pragma once

#include "base/result.h"
#include "deploy/roster/joined_rosters.h"
#include "text/sentences.h"

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// The questions of set-up about one person as a page to print or to mail, each in Thai and in
/// English, its choices numbered; at the end how the answers are put into the table. Needs nothing
/// else: no network, no script.
std::string needsFormPage(const Sentences& thai, const Sentences& english);

/// The table for the answers, one row for each account of the rosters that is in use, with its
/// address and name filled in; the other columns are called by the ids of the questions, as
/// `--needs` reads them. Rows that cannot be used are left out, and told by `faults`.
std::string needsFormTable(JoinedRosters& rosters, std::vector<RosterFault>& faults);

}  // namespace mailadvisor
