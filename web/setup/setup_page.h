#pragma once

#include "net/http_message.h"
#include "web/setup/door.h"
#include "web/setup/setup_view.h"

#include <cstddef>

namespace mailadvisor::web {

/// What stands now: the work under way, the question that is open, or the end. `page` is its
/// number.
HttpReply setupPage(const SetupView& view, std::size_t page);

/// The last page, after which nobody answers.
HttpReply goodbyePage(const Sentences& say);

/// Why somebody is not let in (403), and what to do.
HttpReply turnedAway(Knock why, const Sentences& say);

}  // namespace mailadvisor::web
