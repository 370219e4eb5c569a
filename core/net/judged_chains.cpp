#include "net/judged_chains.h"

#include <utility>

namespace mailadvisor {

const ChainJudgement* JudgedChains::recall(const std::string& fingerprints,
                                           Clock::time_point now) const {
    const auto found = judgements_.find(fingerprints);
    const bool isFresh = found != judgements_.end() && now - found->second.at <= lifetime;
    return isFresh ? &found->second.judgement : nullptr;
}

void JudgedChains::remember(const std::string& fingerprints, ChainJudgement judgement,
                            Clock::time_point now) {
    if (judgements_.size() >= maxChains) judgements_.clear();
    judgements_[fingerprints] = {std::move(judgement), now};
}

}  // namespace mailadvisor
