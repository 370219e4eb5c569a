#pragma once

#include "report/bulk_view.h"
#include "text/sentences.h"

#include <string>
#include <string_view>

namespace mailadvisor {

/// Stands in every such page, so that a run may replace the page of an earlier one.
inline constexpr std::string_view bulkPageMark = "mailadvisor deploy report";

/// The report of a bulk run as one HTML page that needs nothing else: no network, no script. Every
/// sentence stands in both languages and two buttons of the page choose which is seen (and
/// printed), at first `first`'s. What is urgent comes first, then what failed, how full the
/// mailboxes are, and who gets what and why. The same run gives the same bytes.
std::string bulkPage(const BulkView& view, const Sentences& first, const Sentences& second);

}  // namespace mailadvisor
