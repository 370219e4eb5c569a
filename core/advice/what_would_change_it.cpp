#include "advice/what_would_change_it.h"

#include "advice/trial.h"
#include "signs/usable.h"

#include <algorithm>

namespace mailadvisor {
Message messageOf(const Decision& decision) {
    switch (decision.choice) {
        case Choice::Imap: return {MESSAGE_ID("choice.imap"), {}};
        case Choice::Pop3: return {MESSAGE_ID("choice.pop3"), {}};
        case Choice::None:
            return decision.instead == Instead::Webmail ? Message{MESSAGE_ID("choice.webmail"), {}}
                                                        : Message{MESSAGE_ID("choice.none"), {}};
    }
    return {};
}

std::vector<Change> whatWouldChangeIt(const Situation& situation, Choice current) {
    const bool hasOtherName = current == Choice::None && !sharedHosts(situation.facts).empty();
    std::vector<Change> changes;
    for (const auto& trial : trialsFor(gatherEvidence(situation))) {
        const auto isTold = [&](const Change& change) { return change.fact == trial.fact; };
        if (std::any_of(changes.begin(), changes.end(), isTold)) continue;
        // The server's other name is the answer, not another server.
        if (hasOtherName && (trial.fact == "imap" || trial.fact == "pop3")) continue;
        Situation changed = situation;
        trial.apply(changed);
        const auto decision = decide(changed);
        if (decision.choice == current) continue;
        auto text = trial.text;
        text.arguments.push_back({"choice", MessageList{messageOf(decision)}});
        changes.push_back({trial.fact, trial.to, decision.choice, std::move(text)});
    }
    return changes;
}

}  // namespace mailadvisor
