#include "report/html/score_meter.h"

#include "report/html/svg.h"

#include <string>

namespace mailadvisor {
namespace {

Html scoreBar(const std::string& style, int percent) {
    return emptyElement("rect",
                        {{"class", style}, {"width", std::to_string(percent)}, {"height", "10"}});
}

}  // namespace

Html scoreMeter(const ScoreRange& range, int worth) {
    const int sure = range.low * 100 / worth;
    const int possible = range.high * 100 / worth;
    const std::string style = range.low == worth ? "good" : "warning";
    return decoration("meter", "0 0 100 10",
                      scoreBar("track", 100) + scoreBar("area", possible) + scoreBar(style, sure));
}

}  // namespace mailadvisor
