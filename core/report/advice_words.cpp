#include "report/advice_words.h"

#include "base/lists.h"

#include <algorithm>

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

bool namesSize(const Message& text) {
    return std::ranges::find(text.arguments, "size", &Argument::name) != text.arguments.end();
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
    std::vector<std::string> figures;
    if (remedy.who != Actor::You) figures.push_back(say(actorMessage(remedy.who)));
    if (remedy.frees.isKnown() && remedy.frees->value > 0 && !namesSize(remedy.text)) {
        figures.push_back(say({MESSAGE_ID("report.frees"), {{"size", *remedy.frees}}}));
    }
    if (remedy.hasNoEndInSight) figures.push_back(say({MESSAGE_ID("report.lasts-long"), {}}));
    if (remedy.lastsDays.isKnown() && *remedy.lastsDays > 0) {
        figures.push_back(say(
            {MESSAGE_ID("report.lasts"), {{"n", static_cast<std::int64_t>(*remedy.lastsDays)}}}));
    }
    return joined(figures, " · ");
}

std::vector<Finding> shownReasons(const Recommendation& recommendation) {
    constexpr std::size_t mostThatLean = 2;
    std::vector<Finding> shown = recommendation.reasons;
    const auto isLeaning = [](const Finding& reason) { return reason.effect == Effect::Leans; };
    if (!std::ranges::all_of(shown, isLeaning)) {
        std::erase_if(shown, isLeaning);
    } else if (shown.size() > mostThatLean) {
        shown.resize(mostThatLean);
    }
    return shown;
}

std::vector<Finding> shownCautions(const Recommendation& recommendation) {
    constexpr std::size_t mostBelowFirst = 3;
    std::vector<Finding> shown = recommendation.cautions;
    const bool isBelowFirst = std::ranges::any_of(recommendation.first, precedesTheType);
    if (isBelowFirst && shown.size() > mostBelowFirst) shown.resize(mostBelowFirst);
    return shown;
}

std::vector<Remedy> otherRemedies(const Recommendation& recommendation) {
    std::vector<Remedy> others = recommendation.remedies;
    std::erase_if(others, [&](const Remedy& remedy) {
        return std::ranges::any_of(recommendation.first, [&](const Finding& finding) {
            return std::ranges::find(finding.remedies, remedy.id, &Remedy::id) !=
                   finding.remedies.end();
        });
    });
    return others;
}

}  // namespace mailadvisor
