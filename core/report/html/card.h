#pragma once

#include "report/html/html.h"
#include "text/sentences.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// A card under its title; nothing when it has no content. `style` is its class.
Html card(const char* titleId, const Html& content, const Sentences& say,
          const std::string& style = "plain");

/// The sentences as a list; nothing when there is none.
Html list(const std::vector<Message>& entries, const Sentences& say);

}  // namespace mailadvisor
