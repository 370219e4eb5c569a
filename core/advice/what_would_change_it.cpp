#include "advice/what_would_change_it.h"

#include "advice/trial.h"
#include "signs/usable.h"

#include <algorithm>
#include <utility>

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

std::vector<Change> whatWouldChangeIt(const Evidence& evidence, Choice current) {
    const auto& situation = evidence.situation;
    const bool hasOtherName = current == Choice::None && !sharedHosts(situation.facts).empty();
    std::vector<Change> changes;
    for (auto& trial : trialsFor(evidence)) {
        const auto isTold = [&](const Change& change) { return change.fact == trial.fact; };
        if (std::any_of(changes.begin(), changes.end(), isTold)) continue;
        // The server's other name is the answer, not another server.
        if (hasOtherName && (trial.fact == "imap" || trial.fact == "pop3")) continue;
        Supposed supposed{.needs = situation.needs};
        trial.apply(supposed);
        const auto decision = decide(evidence, supposed);
        if (decision.choice == current) continue;
        trial.text.arguments.push_back({"choice", MessageList{messageOf(decision)}});
        changes.push_back(
            {trial.fact, std::move(trial.to), decision.choice, std::move(trial.text)});
    }
    return changes;
}

}  // namespace mailadvisor
