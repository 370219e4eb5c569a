#include "report/advice_words.h"

namespace mailadvisor {
namespace {

Message actorMessage(Actor actor) {
    switch (actor) {
        case Actor::You: return {MESSAGE_ID("report.actor-you"), {}};
        case Actor::It: return {MESSAGE_ID("report.actor-it"), {}};
        case Actor::Provider: return {MESSAGE_ID("report.actor-provider"), {}};
    }
    return {};
}

}  // namespace

Message strengthMessage(Strength strength) {
    switch (strength) {
        case Strength::Decided: return {MESSAGE_ID("report.strength-decided"), {}};
        case Strength::Leaning: return {MESSAGE_ID("report.strength-leaning"), {}};
        case Strength::Open: return {MESSAGE_ID("report.strength-open"), {}};
    }
    return {};
}

Message forecastMessage(const Forecast& forecast) {
    if (!forecast.fullOn) return {};
    const bool isExact = forecast.fullOn->precision == DatePrecision::Day;
    const char* id =
        isExact ? MESSAGE_ID("report.full-on-day") : MESSAGE_ID("report.full-in-month");
    return {id, {{"date", *forecast.fullOn}}};
}

std::string figuresOf(const Remedy& remedy, const Sentences& say) {
    std::string figures = say(actorMessage(remedy.who));
    if (remedy.frees.isKnown() && remedy.frees->value > 0) {
        figures += " · " + say({MESSAGE_ID("report.frees"), {{"size", *remedy.frees}}});
    }
    if (remedy.hasNoEndInSight) figures += " · " + say({MESSAGE_ID("report.lasts-long"), {}});
    if (remedy.lastsDays.isKnown() && *remedy.lastsDays > 0) {
        figures += " · " + say({MESSAGE_ID("report.lasts"),
                                {{"n", static_cast<std::int64_t>(*remedy.lastsDays)}}});
    }
    return figures;
}

}  // namespace mailadvisor
