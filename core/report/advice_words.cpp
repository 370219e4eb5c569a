#include "report/advice_words.h"

#include "advice/cautions.h"
#include "base/lists.h"
#include "signs/hint_audience.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace mailadvisor {
namespace {

bool namesSize(const Message& text) {
    return std::ranges::find(text.arguments, "size", &Argument::name) != text.arguments.end();
}

/// What no account works without, then what signing in takes, then what may be in the way. A code
/// that is not named here comes last.
constexpr std::array hintsInOrder{
    HintCode::CaptivePortal,    HintCode::LookAlike,    HintCode::SeveralSystems,
    HintCode::Bridge,           HintCode::OwnProgram,   HintCode::ExchangeLike,
    HintCode::AppPassword,      HintCode::OwnPageFirst, HintCode::OffByDefault,
    HintCode::Pop3OffByDefault, HintCode::OtherLogin,   HintCode::AdminAllows,
    HintCode::PaidPlan,         HintCode::SendingOff,   HintCode::FolderLimit};

auto rankOfHint(const Hint& hint) {
    return std::ranges::find(hintsInOrder, hint.code) - hintsInOrder.begin();
}

/// What is true of the provider and changes nothing for this answer.
bool isBesideThePoint(HintCode code, const AdviceView& advice) {
    const auto& recommendation = advice.recommendation;
    // An account added as Exchange sends another way.
    if (code == HintCode::SendingOff) return recommendation.instead == Instead::Exchange;
    if (code == HintCode::FolderLimit) return recommendation.protocol != Choice::Imap;
    if (code == HintCode::Pop3OffByDefault) return recommendation.protocol == Choice::Imap;
    // What stands in the way is told with its next step.
    const auto& hindrance = advice.hindrance;
    return code == HintCode::SeveralSystems && hindrance && hindrance->where == "--server";
}

/// The option of the command line that says the fact of a change.
std::string optionOf(const Change& change) { return "--" + std::string(change.fact); }

}  // namespace

Message strengthMessage(const Recommendation& recommendation, bool asksByOption) {
    switch (recommendation.strength) {
        case Strength::Decided: return {MESSAGE_ID("report.strength-decided"), {}};
        case Strength::Leaning: return {MESSAGE_ID("report.strength-leaning"), {}};
        case Strength::Open: break;
    }
    const auto& open = recommendation.undetermined;
    const auto told = std::ranges::find_if(
        open, [](const Undetermined& missing) { return !missing.option.empty(); });
    if (told == open.end()) return {MESSAGE_ID("report.strength-open"), {}};
    if (asksByOption) {
        return {MESSAGE_ID("report.strength-open-option"), {{"option", std::string(told->option)}}};
    }
    return {MESSAGE_ID("report.strength-open-question"),
            {{"question", MessageList{{std::string(told->question), {}}}}}};
}

FirstSection urgentSection(const Recommendation& recommendation) {
    FirstSection section{{MESSAGE_ID("report.first"), {}}, {}};
    std::ranges::copy_if(recommendation.first, std::back_inserter(section.findings),
                         precedesTheType);
    return section;
}

FirstSection beforeChangeSection(const Recommendation& recommendation) {
    FirstSection section{{MESSAGE_ID("report.first"), {}}, recommendation.first};
    const auto isUrgent = std::erase_if(section.findings, precedesTheType) > 0;
    const bool isChange = std::ranges::any_of(
        section.findings, [](const Finding& finding) { return finding.protocol.has_value(); });
    if (isUrgent || isChange) section.title.id = MESSAGE_ID("report.before-change");
    return section;
}

Message forecastMessage(const Recommendation& recommendation) {
    const auto& forecast = recommendation.forecast;
    if (!forecast.fullOn) return {};
    const bool isExact = forecast.fullOn->precision == DatePrecision::Day;
    const char* id =
        isExact ? MESSAGE_ID("report.full-on-day") : MESSAGE_ID("report.full-in-month");
    if (recommendation.retentionDays.value_or(0) > 0) {
        id = isExact ? MESSAGE_ID("report.full-on-day-kept")
                     : MESSAGE_ID("report.full-in-month-kept");
    }
    return {id, {{"date", *forecast.fullOn}}};
}

std::string figuresOf(const Remedy& remedy, const Sentences& say) {
    std::vector<std::string> figures;
    if (remedy.frees.isKnown() && remedy.frees->value > 0 && !namesSize(remedy.text)) {
        figures.push_back(say({MESSAGE_ID("report.frees"), {{"size", *remedy.frees}}}));
    }
    if (remedy.hasNoEndInSight) figures.push_back(say({MESSAGE_ID("report.lasts-long"), {}}));
    if (remedy.lastsDays.isKnown() && *remedy.lastsDays > 0) {
        figures.push_back(say(
            {MESSAGE_ID("report.lasts"), {{"n", static_cast<std::int64_t>(*remedy.lastsDays)}}}));
    }
    if (remedy.stillOver.value > 0) {
        figures.push_back(say({MESSAGE_ID("report.not-enough"), {{"size", remedy.stillOver}}}));
    }
    return joined(figures, " · ");
}

std::vector<Hint> shownHints(const AdviceView& advice) {
    constexpr std::size_t mostHints = 3;
    const auto& recommendation = advice.recommendation;
    std::vector<Hint> hints = hintsForPerson(advice.facts);
    std::erase_if(hints, [&](const Hint& hint) { return isBesideThePoint(hint.code, advice); });
    std::ranges::stable_sort(hints, {}, rankOfHint);
    const std::size_t most = mostHints - std::min(mostHints - 1, recommendation.first.size());
    if (hints.size() > most) hints.resize(most);
    return hints;
}

std::vector<Finding> shownReasons(const Recommendation& recommendation, const Facts& facts) {
    constexpr std::size_t mostThatLean = 2;
    std::vector<Finding> shown = recommendation.reasons;
    if (!hintsForPerson(facts).empty()) {
        std::erase_if(shown,
                      [](const Finding& reason) { return reason.rule == "own-program-only"; });
    }
    const auto imap = std::ranges::find(shown, "imap-not-safe", &Finding::rule);
    const auto pop3 = std::ranges::find(shown, "pop3-not-safe", &Finding::rule);
    if (imap != shown.end() && pop3 != shown.end()) {
        imap->text = {MESSAGE_ID("rule.imap-not-safe.both"), {}};
        shown.erase(pop3);
    }
    const auto isLeaning = [](const Finding& reason) { return reason.effect == Effect::Leans; };
    if (!std::ranges::all_of(shown, isLeaning)) {
        std::erase_if(shown, isLeaning);
    } else if (shown.size() > mostThatLean) {
        shown.resize(mostThatLean);
    }
    return shown;
}

std::vector<Undetermined> shownUndetermined(const Recommendation& recommendation) {
    std::vector<Undetermined> shown = recommendation.undetermined;
    const auto& remedies = recommendation.remedies;
    const bool isLookedUp =
        std::ranges::find(remedies, "look-up-quota", &Remedy::id) != remedies.end();
    std::erase_if(shown, [&](const Undetermined& open) {
        const auto isAboutIt = [&](const Change& change) {
            return optionOf(change) == open.option;
        };
        return (isLookedUp && open.option.starts_with("--quota")) ||
               std::ranges::any_of(recommendation.whatWouldChangeIt, isAboutIt);
    });
    return shown;
}

std::vector<ShownChange> shownChanges(const Recommendation& recommendation) {
    const std::size_t mostBelowFirst = mostBelow(recommendation.first);
    std::vector<ShownChange> shown;
    for (const auto& change : recommendation.whatWouldChangeIt) {
        const bool isFull = !recommendation.first.empty() && shown.size() == mostBelowFirst;
        if (isFull) break;
        const auto& open = recommendation.undetermined;
        const auto gap = std::ranges::find(open, optionOf(change), &Undetermined::option);
        shown.push_back({change.text, gap == open.end() ? std::string{} : optionOf(change)});
    }
    return shown;
}

Message textOf(const Remedy& remedy, bool asksByOption) {
    if (asksByOption) return remedy.text;
    if (remedy.text.id == "remedy.look-up-limit") {
        return {MESSAGE_ID("remedy.look-up-limit.field"), {}};
    }
    if (remedy.text.id == "remedy.look-up-quota") {
        return {MESSAGE_ID("remedy.look-up-quota.field"), {}};
    }
    return remedy.text;
}

std::vector<Remedy> otherRemedies(const Recommendation& recommendation) {
    std::vector<Remedy> others = recommendation.remedies;
    // Below what comes first the caution alone asks for it.
    const auto& cautions = recommendation.cautions;
    const bool isAsked =
        std::ranges::find(cautions, "only-copy-after-retention", &Finding::rule) != cautions.end();
    if (isAsked && !recommendation.first.empty()) {
        std::erase_if(others, [](const Remedy& remedy) { return remedy.id == "second-copy"; });
    }
    std::erase_if(others, [&](const Remedy& remedy) {
        return std::ranges::any_of(recommendation.first, [&](const Finding& finding) {
            return std::ranges::find(finding.remedies, remedy.id, &Remedy::id) !=
                   finding.remedies.end();
        });
    });
    return others;
}

}  // namespace mailadvisor
