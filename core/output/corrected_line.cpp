#include "output/corrected_line.h"

#include <algorithm>

namespace mailadvisor {
namespace {

/// The lines with their ends.
std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size() - 1);
        lines.emplace_back(text.substr(0, end + 1));
        text.remove_prefix(end + 1);
    }
    return lines;
}

std::string withoutEnd(std::string_view line) {
    while (line.ends_with('\n') || line.ends_with('\r')) line.remove_suffix(1);
    return std::string(line);
}

/// What names the setting: all before the value.
std::string_view keyOf(std::string_view line) { return line.substr(0, line.find_first_of(",=")); }

/// The lines of the one text that the other lacks, in order; no blank ones.
std::vector<std::string> onlyIn(const std::vector<std::string>& text,
                                std::vector<std::string> other) {
    std::vector<std::string> only;
    for (const auto& whole : text) {
        const auto same = std::ranges::find(other, whole);
        if (same != other.end()) {
            other.erase(same);
        } else if (auto line = withoutEnd(whole); !line.empty()) {
            only.push_back(std::move(line));
        }
    }
    return only;
}

}  // namespace

std::vector<CorrectedLine> correctedLines(const std::string& path, std::string_view before,
                                          std::string_view after) {
    const auto allBefore = linesOf(before);
    const auto allAfter = linesOf(after);
    auto gone = onlyIn(allBefore, allAfter);
    std::vector<CorrectedLine> lines;
    for (auto& line : onlyIn(allAfter, allBefore)) {
        const auto old = std::ranges::find_if(
            gone, [&](const std::string& each) { return keyOf(each) == keyOf(line); });
        CorrectedLine corrected{path, {}, std::move(line)};
        if (old != gone.end()) {
            corrected.before = std::move(*old);
            gone.erase(old);
        }
        lines.push_back(std::move(corrected));
    }
    return lines;
}

std::string withOldLines(std::string_view text, const std::string& path,
                         const std::vector<CorrectedLine>& lines) {
    auto present = linesOf(text);
    for (const auto& line : lines) {
        if (line.path != path) continue;
        const auto isIt = [&](const std::string& each) { return withoutEnd(each) == line.after; };
        if (std::ranges::count_if(present, isIt) != 1) continue;
        const auto at = std::ranges::find_if(present, isIt);
        if (line.before.empty()) {
            present.erase(at);
        } else {
            at->replace(0, line.after.size(), line.before);
        }
    }
    std::string whole;
    for (const auto& line : present) whole += line;
    return whole;
}

}  // namespace mailadvisor
