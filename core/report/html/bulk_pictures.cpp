#include "report/html/bulk_pictures.h"

#include "report/html/svg.h"

#include <algorithm>
#include <cstdint>

namespace mailadvisor {
namespace {

struct DecisionPart {
    const char* style;
    const char* wordId;
    std::size_t count;
};

std::vector<DecisionPart> partsOf(const BulkView& view) {
    std::vector<DecisionPart> parts{
        {"imap", MESSAGE_ID("bulk.part-imap"), view.imap},
        {"pop3", MESSAGE_ID("bulk.part-pop3"), view.pop3},
        {"instead", MESSAGE_ID("bulk.part-instead"), view.instead},
        {"skipped", MESSAGE_ID("bulk.part-skipped"), view.skipped},
        {"failed", MESSAGE_ID("bulk.part-failed"), view.failed},
    };
    std::erase_if(parts, [](const DecisionPart& part) { return part.count == 0; });
    return parts;
}

Html block(const std::string& style, double from, double width) {
    return emptyElement(
        "rect",
        {{"class", style}, {"x", svgNumber(from)}, {"width", svgNumber(width)}, {"height", "10"}});
}

std::string inThousands(std::size_t count, const Sentences& say) {
    return say({MESSAGE_ID("bulk.number"), {{"number", static_cast<std::int64_t>(count)}}});
}

struct Step {
    BulkFullness fullness;
    const char* wordId;
    const char* style;
};

constexpr Step steps[] = {
    {BulkFullness::Full, MESSAGE_ID("bulk.fullness-full"), "bad"},
    {BulkFullness::Nearly, MESSAGE_ID("bulk.fullness-nearly"), "bad"},
    {BulkFullness::Much, MESSAGE_ID("bulk.fullness-much"), "warning"},
    {BulkFullness::Half, MESSAGE_ID("bulk.fullness-half"), "good"},
    {BulkFullness::Little, MESSAGE_ID("bulk.fullness-little"), "good"},
    {BulkFullness::Unknown, MESSAGE_ID("bulk.fullness-unknown"), "skipped"},
};

Html meterOf(const std::string& style, double percent) {
    return decoration("meter", "0 0 100 10", block("track", 0, 100) + block(style, 0, percent));
}

const char* styleOf(Percent share) {
    if (share.value >= 90) return "bad";
    return share.value >= 80 ? "warning" : "good";
}

Html fullestRows(const BulkView& view, const BothLanguages& say) {
    Html rows;
    for (const auto& one : view.fullest) {
        const Message sizes{MESSAGE_ID("bulk.used-of"), {{"used", one.used}, {"limit", one.limit}}};
        rows += element("div",
                        element("span", value(one.address)) +
                            meterOf(styleOf(one.share), std::min(one.share.value, 100)) +
                            say("span", sizes),
                        {{"class", "row"}});
    }
    return rows;
}

}  // namespace

Html decisionPicture(const BulkView& view, const BothLanguages& say) {
    const auto parts = partsOf(view);
    Html blocks;
    Html legend;
    double from = 0;
    for (const auto& part : parts) {
        const double width =
            100.0 * static_cast<double>(part.count) / static_cast<double>(view.accounts);
        blocks += block(part.style, from, width);
        from += width;
        const Html swatch = decoration("swatch", "0 0 10 10", block(part.style, 0, 10));
        legend += element("li", swatch + element("b", inThousands(part.count, say.first())) +
                                    say("span", {part.wordId, {}}));
    }
    return decoration("meter parts", "0 0 100 10", blocks) +
           element("ul", legend, {{"class", "legend"}});
}

Html fullnessPicture(const BulkView& view, const BothLanguages& say) {
    if (view.fullest.empty()) return {};
    std::size_t most = 1;
    for (const auto& [fullness, count] : view.fullness) most = std::max(most, count);
    Html rows;
    for (const auto& step : steps) {
        const auto found = view.fullness.find(step.fullness);
        const std::size_t count = found == view.fullness.end() ? 0 : found->second;
        const double width = 100.0 * static_cast<double>(count) / static_cast<double>(most);
        rows +=
            element("div",
                    element("span", say("span", {step.wordId, {}})) + meterOf(step.style, width) +
                        element("span", inThousands(count, say.first()), {{"class", "count"}}),
                    {{"class", "row"}});
    }
    return element("div", rows, {{"class", "rows"}}) + say("h3", {MESSAGE_ID("bulk.fullest"), {}}) +
           element("div", fullestRows(view, say), {{"class", "rows"}});
}

}  // namespace mailadvisor
