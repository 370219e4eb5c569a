#pragma once

#include "base/result.h"
#include "deploy/records/roster_header.h"
#include "deploy/roster/roster_status.h"
#include "deploy/roster/roster_survey.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace mailadvisor {

/// Which column of a file is which, counted from 0.
struct RosterColumns {
    std::map<RosterColumn, std::size_t> at{};
    std::vector<std::size_t> passwords{};  ///< to be skipped
    std::int64_t quotaUnit{};              ///< bytes; from "quota (MB)"; 0 = the header says none
    std::int64_t usedUnit{};
    std::int64_t newQuotaUnit{};
    std::vector<StatusColumn> status{};  ///< what says whether an account is in use
    bool isDirectory{};                  ///< not every entry has a mailbox
    std::string domain{};  ///< of addresses that are only the part before the @; empty = none given
};

/// Finds the columns by their headers (roster_header.h) and by what stands in them.
///
/// The address is the column of the best word that holds an address anywhere in the file: what one
/// row lacks says nothing about the others. Without a known word it is the one column that holds
/// addresses. "Name" beside a column of family names is the first name.
///
/// `map` has entries `address=COLUMN` (also name, first-name, last-name, domain, login, server,
/// department, computer, user, devices, places, webmail, backup, shared, purpose, quota, used,
/// messages, new-quota, wave),
/// where COLUMN is a header or a number, and `domain=@example.org` for a file that has only the
/// parts before the @.
///
/// Errors: InvalidInput for an unknown word or column in `map`, when nothing can be the address,
/// when it lacks its domain throughout, or when Microsoft 365 has concealed it.
/// A column that the file lacks is no error where `unused` takes its entry.
Result<RosterColumns> findColumns(const RosterSurvey& survey, const std::vector<std::string>& map,
                                  std::vector<std::string>* unused = nullptr);

/// The error for an entry of `map` that no file has a column for.
Error missingColumn(const std::string& entry);

}  // namespace mailadvisor
