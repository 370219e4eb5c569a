#pragma once

#include "report/html/html.h"
#include "web/page/page_view.h"
#include "web/page/trouble.h"

#include <string>
#include <string_view>

namespace mailadvisor::web {

/// The form that takes what was said, filled in with what it took before. `isDesk`: in the words
/// for the help desk, not for whose mail it is.
Html saidForm(const PageView& view, const Trouble& trouble, std::string_view heading, bool isDesk);

/// The next question: a button for each answer, or a field for words that are read out.
Html askForm(const PageView& view, const Trouble& trouble, std::string_view heading, bool isDesk);

/// What was answered, each with a button that takes it back; nothing when nothing was.
Html answeredCard(const PageView& view, const Trouble& trouble);

/// Text whose lines are kept, for `pre`.
Html preformatted(std::string_view untrusted);

}  // namespace mailadvisor::web
