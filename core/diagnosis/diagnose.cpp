#include "diagnosis/diagnose.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr std::size_t mostCauses = 3;
constexpr std::size_t mostReasons = 3;

// Two causes that are nearer than this are not told apart by what is known.
constexpr int tellingWeight = 10;

/// What says only that the words lead there stands behind what was seen.
MessageList clauses(std::vector<SeenClue> seen) {
    MessageList list;
    std::ranges::stable_partition(seen, [](const SeenClue& clue) {
        return clue.clue != Clue::WordsPoint && clue.clue != Clue::CallerDescribes;
    });
    for (const auto& clue : seen) {
        if (list.size() < mostReasons) list.push_back(messageOf(clue));
    }
    return list;
}

struct Wording {
    std::string_view say{};
    std::string_view then{};
    Job job{};
    std::vector<Argument> arguments{};
};

/// The sentences of a cause, with what is known of this call in them.
Wording sentencesOf(const Cause& cause, const Clues& clues) {
    for (const auto& variant : cause.variants) {
        if (const auto* seen = clues.find(variant.clue))
            return {variant.say, variant.then, variant.job, seen->arguments};
    }
    return {cause.say, cause.then, cause.job, {}};
}

/// Nothing known speaks more for the first than for the second.
bool isUndecided(const std::vector<WeighedCause>& open) {
    if (open.empty()) return true;
    if (open.front().sure == Sure::Possible) return true;
    return open.size() > 1 && open[0].sure == open[1].sure && open[0].sure == Sure::Likely &&
           open[0].weight - open[1].weight < tellingWeight;
}

}  // namespace

Diagnosis diagnose(const Call& call, const CallAnswers& answers) {
    const Clues clues = cluesOf(call);
    const auto weighed = weigh(call, clues);
    Diagnosis diagnosis;
    std::vector<WeighedCause> open;
    for (const auto& one : weighed) {
        if (one.isExcluded()) {
            diagnosis.excluded.push_back({one.cause->code, clauses(one.against), one.weight > 0});
        } else if (one.isLed && open.size() < mostCauses) {
            open.push_back(one);
            diagnosis.causes.push_back({one.cause->code, one.sure, clauses(one.because)});
        }
    }
    const bool isCertain = !open.empty() && open.front().sure == Sure::Certain;
    if (!isCertain) diagnosis.ask = askThatSplits(open, call.said, answers);
    diagnosis.isQuestionFirst = diagnosis.ask && isUndecided(open);
    diagnosis.whose = Job::It;
    if (!open.empty()) {
        const auto said = sentencesOf(*open.front().cause, clues);
        diagnosis.whose = said.job;
        diagnosis.say = {std::string(said.say), said.arguments};
        diagnosis.thenSeen = {std::string(said.then), said.arguments};
        diagnosis.avoid = {std::string(open.front().cause->avoid), {}};
    }
    if (diagnosis.isQuestionFirst) {
        diagnosis.say = formOf(*diagnosis.ask).text;
        diagnosis.thenSeen = formOf(*diagnosis.ask).help;
    } else if (open.empty()) {
        diagnosis.say = {MESSAGE_ID("diagnosis.nothing-fits"), {}};
        diagnosis.thenSeen = {MESSAGE_ID("diagnosis.nothing-fits.then"), {}};
    }
    return diagnosis;
}

}  // namespace mailadvisor
