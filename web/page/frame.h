#pragma once

#include "net/http_message.h"
#include "web/page/page_view.h"

#include <string>

namespace mailadvisor::web {

/// The whole page around its content: title, whose it is, the other language, the way out of an
/// app's own browser, help desk; with the headers of a page that is nobody else's.
HttpReply framed(const PageView& view, const std::string& title, const Html& content,
                 int status = 200);

/// The headers of an answer that holds what somebody typed: never kept, never inside another page.
/// `styles` is what the policy lets it be styled by, beside its own style sheet.
std::vector<HttpField> privateHeaders(const std::string& styles = "");

}  // namespace mailadvisor::web
