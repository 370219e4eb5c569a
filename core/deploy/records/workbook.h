#pragma once

#include "deploy/records/record_source.h"
#include "system/rereadable_file.h"

#include <memory>
#include <string>
#include <string_view>

namespace mailadvisor {

/// True for a zip file, which today's workbooks are.
bool isZip(std::string_view beginning);

/// The rows of a workbook as Excel saves it (`.xlsx`, ECMA-376): of its sheets that are shown, the
/// first one that holds an address, which is said where there are several.
///
/// A cell is what it shows: a text, a truth, the last value of a formula; a number without its
/// format, an error as nothing. Errors: InvalidInput for a zip file that is no workbook and for one
/// without rows; as ZipEntries for a damaged one and for one that unpacks to more than it may.
Result<std::unique_ptr<RecordSource>> readWorkbook(RereadableFile file, const std::string& path);

}  // namespace mailadvisor
