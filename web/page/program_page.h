#pragma once

#include "net/http_message.h"
#include "web/page/form.h"
#include "web/page/page_view.h"
#include "web/page/walk.h"

namespace mailadvisor::web {

/// One program's own page: its files and codes, the sheet for doing it by hand, what to do and to
/// look out for. The field `program` names it; for one that cannot say the advice, or that there is
/// not, a page that says so.
HttpReply programPage(const PageView& view, const Walk& walk, const Form& form);

/// The file that the field `file` names, as it is written; `all` = all of them as a ZIP archive.
HttpReply programFile(const PageView& view, const Walk& walk, const Form& form);

/// The sheet for setting the program up by hand: the page that `write --client sheet` makes.
HttpReply programSheet(const PageView& view, const Walk& walk, const Form& form);

/// The QR code that the field `file` names, large enough for another device's camera.
HttpReply programCode(const PageView& view, const Walk& walk, const Form& form);

}  // namespace mailadvisor::web
