#include "web/page/inline_styles.h"

#include "base/sha256.h"

#include <set>

namespace mailadvisor::web {
namespace {

std::string sourceFor(std::string_view style) { return "'sha256-" + sha256Base64Of(style) + "'"; }

/// What stands between the marks, each time.
void collect(std::set<std::string>& sources, std::string_view page, std::string_view begin,
             std::string_view end) {
    for (std::size_t at = page.find(begin); at != std::string_view::npos;
         at = page.find(begin, at)) {
        at += begin.size();
        const std::size_t stop = page.find(end, at);
        if (stop == std::string_view::npos) return;
        sources.insert(sourceFor(page.substr(at, stop - at)));
        at = stop;
    }
}

}  // namespace

std::string inlineStylesOf(std::string_view page) {
    std::set<std::string> sources;
    collect(sources, page, "<style>", "</style>");
    collect(sources, page, " style=\"", "\"");
    std::string words = "'unsafe-hashes'";
    for (const std::string& source : sources) words += " " + source;
    return words;
}

}  // namespace mailadvisor::web
