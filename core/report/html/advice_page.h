#pragma once

#include "report/advice_view.h"
#include "report/html/html.h"
#include "text/sentences.h"

#include <string>
#include <string_view>

namespace mailadvisor {

/// The advice as one HTML page that needs nothing else: no network, no script. Light and dark,
/// printable on A4: whose it is, space that must be freed first, the answer, then what to do and
/// why, at the end what only an administrator reads; with pictures of the mailbox filling up and of
/// where mail lives. The same advice gives the same bytes.
std::string advicePage(const AdviceView& advice, const Sentences& say);

/// What stands in the page's `main`, for a larger page with the same style sheet. `heading` is the
/// element of its title: another than `h1` below the title of that page.
Html adviceCards(const AdviceView& advice, const Sentences& say, std::string_view heading = "h1");

/// What stands below it: of when the figures are.
Html adviceDate(const AdviceView& advice, const Sentences& say);

}  // namespace mailadvisor
