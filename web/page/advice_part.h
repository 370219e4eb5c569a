#pragma once

#include "account/client_writer.h"
#include "net/http_message.h"
#include "web/page/page_view.h"
#include "web/page/walk.h"

namespace mailadvisor::web {

/// The advice, the mail programs, all settings as a table, and what was answered.
HttpReply advicePart(const PageView& view, const Walk& walk);

/// What a writer is asked for, by the advice of this walk; nothing when it holds no settings.
std::optional<RenderRequest> requestOf(const PageView& view, const Walk& walk);

}  // namespace mailadvisor::web
