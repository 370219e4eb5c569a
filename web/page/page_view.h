#pragma once

#include "report/html/html.h"
#include "text/sentences.h"
#include "web/page/page_site.h"
#include "web/page/visitor.h"

#include <string>
#include <utility>
#include <vector>

namespace mailadvisor::web {

/// Names and values that a form carries without showing them.
using Fields = std::vector<std::pair<std::string, std::string>>;

/// What every part of one page needs to know.
struct PageView {
    const PageSite& site;
    const Sentences& say;
    Visitor visitor{};
    const PageDomain* look{};  ///< whose name, picture and help desk it shows; null = nobody's
    std::string path{};        ///< where its form goes
    bool isPosted{};           ///< it answers a form: there are answers to keep
    Fields carried{};          ///< all that brings the same page again, but the language
};

/// The fields, and the language when it is not the usual one.
Html hiddenFields(const PageView& view, const Fields& more = {});

/// Whom people call; empty = nobody is known.
std::string helpDeskOf(const PageView& view);

/// The link that opens the page, for sending: LINE opens it in the phone's own browser.
std::string linkToSend(const PageSite& site);

}  // namespace mailadvisor::web
