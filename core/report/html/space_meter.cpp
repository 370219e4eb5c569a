#include "report/html/space_meter.h"

#include "base/share.h"
#include "report/html/svg.h"

#include <algorithm>

namespace mailadvisor {
namespace {

// An impression only: what is too full is for the rules to say.
constexpr int redFrom = 95, amberFrom = 80;

constexpr Percent full{100};

const char* styleFor(int share) {
    if (share >= redFrom) return "bad";
    return share >= amberFrom ? "warning" : "good";
}

Html bar(const char* style, int width) {
    return emptyElement("rect",
                        {{"class", style}, {"width", std::to_string(width)}, {"height", "10"}});
}

}  // namespace

Html spaceMeter(const Space& space) {
    if (!space.used.isKnown() || !space.limit.isKnown()) return {};
    const int share = std::min(shareOf(*space.used, *space.limit).value_or(full), full).value;
    return decoration("meter", "0 0 100 10", bar("track", 100) + bar(styleFor(share), share));
}

}  // namespace mailadvisor
