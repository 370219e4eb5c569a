#pragma once

#include "base/units.h"
#include "facts/needs.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

// Values as they stand in rosters. Nothing for what cannot be understood.

/// The text with Thai and full-width digits as ASCII has them, as people count in Excel.
std::string withAsciiDigits(std::string_view text);

/// 0 to 1000.
std::optional<int> readDevices(std::string_view text);

/// yes/no, true/false, 1/0, ใช่/ไม่.
std::optional<bool> readYesNo(std::string_view text);

/// no, recent, yes, and what readYesNo takes.
std::optional<Webmail> readWebmail(std::string_view text);

/// imap, pop3 or pop, none; "-" and ไม่มี are none.
std::optional<CurrentType> readCurrentType(std::string_view text);

/// A host name as base/host_name.h takes it.
std::optional<std::string> readHost(std::string_view text);

/// Days, 0 to ten years.
std::optional<int> readDays(std::string_view text);

/// How many there are, 0 to 10^12; thousands may have their commas or blanks.
std::optional<std::int64_t> readCount(std::string_view text);

/// The number of a wave, 1 to 999.
std::optional<int> readWave(std::string_view text);

/// daily, archive.
std::optional<Purpose> readPurpose(std::string_view text);

/// Where the mail is read: the choices of the question `places` by their ids or by their numbers on
/// the form (1 is the first), with blanks, commas or the like between them.
std::optional<std::vector<std::string>> readPlaces(std::string_view text);

/// Of addresses that Exchange tells together (`SMTP:a@b,smtp:c@d`) the mailbox's own; any other
/// text as it stands.
std::string_view primaryAddress(std::string_view text);

/// Bytes per unit that a header names ("Quota (MB)", "quota_mb"); 0 when it names none.
std::int64_t unitIn(std::string_view header);

/// A size with its unit (written_size.h), or a bare number in `unit`.
///
/// Without any unit a number below 1048576 is MB, as in cPanel's files; a larger one bytes, as
/// Zimbra and scripts write. "unlimited", "none", "-", 0 and -1 are -1: no limit.
std::optional<ByteCount> readSize(std::string_view text, std::int64_t unit);

/// The same for what is used, where 0 is nothing.
std::optional<ByteCount> readUse(std::string_view text, std::int64_t unit);

inline constexpr ByteCount withoutLimit{-1};

}  // namespace mailadvisor
