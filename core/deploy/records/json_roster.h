#pragma once

#include "deploy/records/record_source.h"
#include "system/rereadable_file.h"

#include <memory>
#include <string>
#include <string_view>

namespace mailadvisor {

/// JSON that holds accounts: one object a line, a list of objects, or such a list anywhere inside
/// (cPanel's `result.data`, Microsoft Graph's `value`, Google's `users`). Which list it is, is seen
/// over the whole file: the outermost of those that hold addresses.
///
/// An object inside an account names its fields `name.fullName`; of a list of texts the first
/// counts. Sizes of cPanel are taken from its exact fields, those of Dovecot as it counts. Read
/// piece by piece, whatever its size; UTF-8, or UTF-16 as PowerShell writes it.
bool isJson(std::string_view beginning);
Result<std::unique_ptr<RecordSource>> readJson(RereadableFile file, const std::string& path);

}  // namespace mailadvisor
