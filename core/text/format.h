#pragma once

#include "base/units.h"
#include "text/language.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// A size as people read it: "1.9 GB", "500 MB" (decimal point, 1 GB = 1024 MB as mail servers
/// count quota), the same digits in both languages. At most one decimal below 100, none
/// from there on; rounded, never ".0"; thousands separated.
std::string formatSize(ByteCount size);

/// A size beside another one, in that one's unit ("1,050 MB of 1,000 MB"); in its own where the
/// other's would show nothing of it.
std::string formatSizeBeside(ByteCount size, ByteCount other);

/// A size in the next smaller unit than the other one is shown in: where two sizes differ and would
/// look alike ("990 MB of 1,024 MB", not "1 GB of 1 GB").
std::string formatSizeFiner(ByteCount size, ByteCount other);

/// A date as people read it: "14 March 2027", "14 มีนาคม 2570"; a month alone when only that is
/// known. Thai dates count Buddhist years (CE + 543).
std::string formatDate(const Date& date, Language language);

/// The same in few cells, for tables: "14 Mar 2027", "14 มี.ค. 2570".
std::string formatShortDate(const Date& date, Language language);

/// The names that these two write, long and short, of both languages.
std::vector<std::string_view> monthNames();

/// An integer with thousands separated by commas.
std::string formatInteger(std::int64_t number);

}  // namespace mailadvisor
