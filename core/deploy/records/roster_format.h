#pragma once

#include "base/result.h"
#include "deploy/records/record_source.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// Lists of quotas that may lack what they are told by (`--quota-from FORMAT:FILE`).
enum class QuotaFormat { Doveadm, Zimbra, Cpanel };

std::optional<QuotaFormat> quotaFormatFromName(std::string_view name);

/// The records of a file, whatever it is: a table (CSV), a workbook, JSON, a directory's entries, a
/// server's list of quotas. Told by what stands in it, never by its name; `quotas` counts only for
/// what is not plainly another form.
///
/// Errors: InvalidInput when it cannot be read or is none of these; else as the reader of its form.
Result<std::unique_ptr<RecordSource>> openRecords(const std::string& path,
                                                  std::optional<QuotaFormat> quotas = std::nullopt);

}  // namespace mailadvisor
