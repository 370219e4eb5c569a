#include "advice/what_would_change_it.h"

#include "advice/decide.h"
#include "advice/trial.h"

#include <algorithm>

namespace mailadvisor {
namespace {

Message messageOf(Choice choice) {
    switch (choice) {
        case Choice::Imap: return {MESSAGE_ID("choice.imap"), {}};
        case Choice::Pop3: return {MESSAGE_ID("choice.pop3"), {}};
        case Choice::None: return {MESSAGE_ID("choice.none"), {}};
    }
    return {};
}

}  // namespace

std::vector<Change> whatWouldChangeIt(const Situation& situation, Choice current) {
    std::vector<Change> changes;
    for (const auto& trial : trialsFor(gatherEvidence(situation))) {
        const auto isTold = [&](const Change& change) { return change.fact == trial.fact; };
        if (std::any_of(changes.begin(), changes.end(), isTold)) continue;
        Situation changed = situation;
        trial.apply(changed);
        const auto choice = decide(changed).choice;
        if (choice == current) continue;
        auto text = trial.text;
        text.arguments.push_back({"choice", MessageList{messageOf(choice)}});
        changes.push_back({trial.fact, trial.to, choice, std::move(text)});
    }
    return changes;
}

}  // namespace mailadvisor
