#pragma once

#include "net/http_message.h"
#include "web/page/page_view.h"
#include "web/page/trouble.h"

#include <string_view>

namespace mailadvisor::web {

/// Where the two pages are: for the help desk with a caller on the phone, and for somebody whose
/// mail does not work.
inline constexpr std::string_view deskPath = "/diagnose";
inline constexpr std::string_view callerPath = "/trouble";

/// The page of `view.path`, one of the two: the form alone as long as nothing was said, then what
/// to say or do first, the next question, and for the help desk the causes and a text for the
/// ticket.
HttpReply troublePage(const PageView& view, const Trouble& trouble);

}  // namespace mailadvisor::web
