#pragma once

#include "net/http_message.h"
#include "web/page/page_site.h"

namespace mailadvisor::web {

/// Answers one request for the page for people, whatever it holds: address, questions, advice,
/// programs, files, printed sheets, the pages for mail that does not work, and the page's own style
/// sheet and script. Any other path is 404.
///
/// Pure: the same site and request give the same answer. Nothing is kept: a form brings all
/// answers again, and they are checked again. It is not logged here and never asks for a password.
HttpReply page(const PageSite& site, const HttpRequest& request);

}  // namespace mailadvisor::web
