#include "report/html/card.h"

namespace mailadvisor {

Html card(const char* titleId, const Html& content, const Sentences& say,
          const std::string& style) {
    if (content.source.empty()) return {};
    return element("section", element("h2", say({titleId, {}})) + content, {{"class", style}});
}

Html list(const std::vector<Message>& entries, const Sentences& say) {
    Html items;
    for (const auto& entry : entries) items += element("li", say(entry));
    return items.source.empty() ? Html{} : element("ul", items);
}

}  // namespace mailadvisor
