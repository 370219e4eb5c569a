#include "advice/recommendation_json.h"

#include "base/iso_time.h"

namespace mailadvisor {
namespace {

/// Always a whole day, so that every date reader takes it; `precision` says how much it means.
std::string dayOf(const Date& date) { return isoDate({date.day, DatePrecision::Day}); }

Json unknownJson(Unknown why) { return Json{{"unknown", nameOf(why)}}; }

Json toJson(const Finding& finding, const Say& say) {
    return Json{
        {"rule", finding.rule}, {"paragraphs", finding.paragraphs}, {"text", say(finding.text)}};
}

Json toJson(const std::vector<Finding>& findings, const Say& say) {
    Json list = Json::array();
    for (const auto& finding : findings) list.push_back(toJson(finding, say));
    return list;
}

Json toJson(const Undetermined& open, const Say& say) {
    return Json{{"rule", open.rule},
                {"because", nameOf(open.because)},
                {"text", say(open.text)},
                {"option", open.option.empty() ? Json(nullptr) : Json(open.option)}};
}

struct ValueJson {
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(const auto& value) const { return value; }
};

Json toJson(const Change& change, const Say& say) {
    return Json{{"fact", change.fact},
                {"to", std::visit(ValueJson{}, change.to)},
                {"protocol", nameOf(change.protocol)},
                {"text", say(change.text)}};
}

Json toJson(const Remedy& remedy, const Say& say) {
    return Json{{"id", remedy.id},
                {"who", nameOf(remedy.who)},
                {"freesBytes", remedy.frees.isKnown() ? Json(remedy.frees->value)
                                                      : unknownJson(remedy.frees.why())},
                {"lastsDays", remedy.lastsDays.isKnown() ? Json(*remedy.lastsDays)
                                                         : unknownJson(remedy.lastsDays.why())},
                {"noEndInSight", remedy.hasNoEndInSight},
                {"stillOverBytes", remedy.stillOver.value},
                {"text", say(remedy.text)}};
}

Json toJson(const Forecast& forecast) {
    if (!forecast.fullOn) {
        return Json{{"fullOn", unknownJson(forecast.because)}, {"precision", "none"}};
    }
    const bool isDay = forecast.fullOn->precision == DatePrecision::Day;
    return Json{{"fullOn", dayOf(*forecast.fullOn)}, {"precision", isDay ? "day" : "month"}};
}

template <class T>
Json listOf(const std::vector<T>& items, const Say& say) {
    Json list = Json::array();
    for (const auto& item : items) list.push_back(toJson(item, say));
    return list;
}

}  // namespace

Json toJson(const Recommendation& advice, const Say& say) {
    Json json;
    json["protocol"] = nameOf(advice.protocol);
    json["instead"] = advice.instead ? Json(nameOf(*advice.instead)) : Json(nullptr);
    json["strength"] = nameOf(advice.strength);
    json["reasons"] = toJson(advice.reasons, say);
    json["cautions"] = toJson(advice.cautions, say);
    json["undetermined"] = listOf(advice.undetermined, say);
    json["whatWouldChangeIt"] = listOf(advice.whatWouldChangeIt, say);
    json["remedies"] = listOf(advice.remedies, say);
    json["forecast"] = toJson(advice.forecast);
    json["retentionDays"] = advice.retentionDays ? Json(*advice.retentionDays) : Json(nullptr);
    json["headline"] = say(advice.headline);
    json["first"] = toJson(advice.first, say);
    json["furtherCautions"] = toJson(advice.furtherCautions, say);
    return json;
}

}  // namespace mailadvisor
