#include "report/changes_report.h"

#include "report/page.h"

#include <cstdint>
#include <sstream>

namespace mailadvisor {
namespace {

constexpr int mostLines = 10;  // what was asked before stays on the screen

bool isChangedLine(const std::string& line) {
    return line.starts_with('+') || line.starts_with('-');
}

void addDiff(Page& page, const FileChange& change, bool isWhole, const Sentences& say) {
    page.heading(say({MESSAGE_ID("report.changes-in"), {{"file", change.path}}}));
    std::istringstream lines(change.diff);
    int shown = 0;
    std::int64_t left = 0;
    for (std::string line; std::getline(lines, line);) {
        if (!isChangedLine(line)) continue;
        if (shown == mostLines && !isWhole) {
            ++left;
            continue;
        }
        ++shown;
        page.item(line.substr(0, 1), line.substr(1), TextStyle::Strong);
    }
    if (left > 0) page.paragraph(say({MESSAGE_ID("report.more-lines"), {{"n", left}}}));
}

}  // namespace

std::string changesReport(const std::vector<FileChange>& changes, bool isWhole,
                          const Sentences& say, const PageStyle& style) {
    Page page(style);
    for (const auto& change : changes) {
        if (!change.isNew && !change.diff.empty()) addDiff(page, change, isWhole, say);
    }
    return page.text();
}

}  // namespace mailadvisor
