#pragma once

#include "report/file_change.h"
#include "report/style.h"
#include "text/sentences.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// What would change in files that are there already, line by line: `+` comes, `-` goes. Of a long
/// change the first lines, unless `isWhole`, and how many more there are. Empty when there is no
/// such file.
std::string changesReport(const std::vector<FileChange>& changes, bool isWhole,
                          const Sentences& say, const PageStyle& style);

}  // namespace mailadvisor
