#include "diagnosis/weigh.h"

#include "base/names.h"
#include "diagnosis/all_causes.h"
#include "diagnosis/lead_words.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr auto sureNames = namesOf<Sure>(
    {{Sure::Possible, "possible"}, {Sure::Likely, "likely"}, {Sure::Certain, "certain"}});

// Two possible explanations together are still less than one likely one, and no heap of likely
// ones stands before what a server says outright.
constexpr int hintPoints = 5;
constexpr int possiblePoints = 15;
constexpr int likelyPoints = 40;
constexpr int certainPoints = 300;

int pointsOf(Weight weight) {
    switch (weight) {
        case Weight::Hint: return hintPoints;
        case Weight::Possible: return possiblePoints;
        case Weight::Likely: return likelyPoints;
        case Weight::Certain: return certainPoints;
    }
    return 0;
}

/// Something that speaks for a cause.
struct Lead {
    SeenClue seen{};
    int points{};
};

/// What is known beside the words counts in full; of several signs, only the strongest: they are
/// one utterance.
std::vector<Lead> leadsOf(const Cause& cause, const Said& said, const Clues& clues) {
    std::vector<Lead> leads;
    Lead words;
    for (const auto& lead : cause.signs) {
        const int points = pointsOf(lead.weight);
        if (said.has(lead.sign) && points > words.points)
            words = {reasonFor(said, lead.sign), points};
    }
    if (words.points > 0) leads.push_back(words);
    for (const auto& lead : cause.shown) {
        if (const auto* seen = clues.find(lead.clue))
            leads.push_back({*seen, pointsOf(lead.weight)});
    }
    if (leads.empty()) return leads;
    for (const auto& lead : cause.supported) {
        if (const auto* seen = clues.find(lead.clue))
            leads.push_back({*seen, pointsOf(lead.weight)});
    }
    std::ranges::stable_sort(leads, std::ranges::greater{}, &Lead::points);
    return leads;
}

Sure sureOf(const std::vector<Lead>& leads, int sum) {
    if (leads.front().points >= certainPoints) return Sure::Certain;
    return sum >= likelyPoints ? Sure::Likely : Sure::Possible;
}

void weighLeads(const Call& call, const Clues& clues, WeighedCause& weighed) {
    const auto leads = leadsOf(*weighed.cause, call.said, clues);
    int sum = 0;
    for (const auto& lead : leads) {
        sum += lead.points;
        weighed.because.push_back(lead.seen);
    }
    weighed.weight = sum;
    // A hint alone is no lead: it needs something beside it.
    weighed.isLed = sum >= possiblePoints;
    if (weighed.isLed) weighed.sure = sureOf(leads, sum);
}

void addExclusions(const Call& call, const Clues& clues, WeighedCause& weighed) {
    const Cause& cause = *weighed.cause;
    for (const Clue clue : cause.excludedBy) {
        if (const auto* seen = clues.find(clue)) weighed.against.push_back(*seen);
    }
    if (isNamedOutright(call.said, cause)) return;
    for (const Clue clue : cause.doubtedBy) {
        if (const auto* seen = clues.find(clue)) weighed.against.push_back(*seen);
    }
}

}  // namespace

std::string_view nameOf(Sure sure) { return sureNames.nameOf(sure); }

std::vector<WeighedCause> weigh(const Call& call, const Clues& clues) {
    std::vector<WeighedCause> all;
    for (const Cause* cause : allCauses()) {
        WeighedCause weighed;
        weighed.cause = cause;
        weighLeads(call, clues, weighed);
        addExclusions(call, clues, weighed);
        all.push_back(std::move(weighed));
    }
    std::ranges::stable_sort(all, [](const WeighedCause& one, const WeighedCause& other) {
        if (one.isExcluded() != other.isExcluded()) return !one.isExcluded();
        return one.weight > other.weight;
    });
    return all;
}

}  // namespace mailadvisor
