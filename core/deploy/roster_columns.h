#pragma once

#include "base/result.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// What a column of a roster says.
enum class RosterColumn {
    Address,
    Domain,
    Name,
    Login,
    Server,
    Devices,
    Webmail,
    Backup,
    Shared,
    Quota,
    Used,
    Password
};

/// Which column of a file is which, counted from 0.
struct RosterColumns {
    std::map<RosterColumn, std::size_t> at{};
    std::vector<std::size_t> passwords{};  ///< to be skipped
    std::int64_t quotaUnit{};              ///< bytes; from "quota (MB)"; 0 = the header says none
    std::int64_t usedUnit{};
    bool hasHeader{};
};

/// Finds the columns by their headers: the words of Microsoft 365, Google Workspace, cPanel,
/// Active Directory and Thai office files, case, blanks and punctuation aside.
///
/// `first` is the first record, `second` the one below it: among several columns that may hold
/// the address ("Address" is a street in Microsoft's file) the first with an `@` there wins. A
/// first record that itself holds an address is not a header. `map` has entries `address=COLUMN`
/// (also name, login, server, devices, backup, quota, used …), where COLUMN is a header or a
/// number.
///
/// Errors: InvalidInput for an unknown word or column in `map`, or when nothing can be the address.
Result<RosterColumns> findColumns(const std::vector<std::string>& first,
                                  const std::vector<std::string>& second,
                                  const std::vector<std::string>& map);

}  // namespace mailadvisor
