#pragma once

#include "report/advice_view.h"
#include "report/html/html.h"
#include "text/sentences.h"

namespace mailadvisor {

/// A picture of the mailbox filling up: as it grows now, after the first remedy with a figure,
/// and with POP3 when the advice says for how long it leaves mail on the server.
///
/// Empty when use, limit and growth are not all known, or nothing grows.
Html mailboxChart(const AdviceView& advice, const Sentences& say);

}  // namespace mailadvisor
