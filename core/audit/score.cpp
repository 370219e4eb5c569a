#include "audit/score.h"

#include <algorithm>
#include <cstddef>

namespace mailadvisor {
namespace {

constexpr std::array worths{
    GroupWorth{ScoreGroup::FoundAutoconfig, ScorePart::Found, 14},
    GroupWorth{ScoreGroup::FoundSrv, ScorePart::Found, 8},
    GroupWorth{ScoreGroup::FoundAutodiscover, ScorePart::Found, 8},
    GroupWorth{ScoreGroup::TrueAutoconfig, ScorePart::True, 10},
    GroupWorth{ScoreGroup::TrueSrv, ScorePart::True, 10},
    GroupWorth{ScoreGroup::TrueAutodiscover, ScorePart::True, 6},
    GroupWorth{ScoreGroup::Agreement, ScorePart::True, 4},
    GroupWorth{ScoreGroup::SafeImap, ScorePart::Safe, 8},
    GroupWorth{ScoreGroup::SafePop3, ScorePart::Safe, 7},
    GroupWorth{ScoreGroup::SafeSmtp, ScorePart::Safe, 10},
    GroupWorth{ScoreGroup::Lasting, ScorePart::Lasting, 15},
};

int chargedTo(ScoreGroup group, const std::vector<Charge>& charges) {
    int sum = 0;
    for (const auto& charge : charges) {
        // Capped at once: a hostile domain's many findings must not overflow.
        if (charge.group == group) sum = std::min(sum + charge.points, worthOf(group));
    }
    return sum;
}

}  // namespace

std::span<const GroupWorth> allGroups() { return worths; }

int worthOf(ScoreGroup group) { return worths.at(static_cast<std::size_t>(group)).points; }

Score scoreOf(const std::vector<Charge>& known, const std::vector<Charge>& possible) {
    Score score;
    for (const auto& worth : worths) {
        const int lost = chargedTo(worth.group, known);
        const int atWorst = std::min(lost + chargedTo(worth.group, possible), worth.points);
        auto& part = score.parts.at(static_cast<std::size_t>(worth.part));
        for (auto* range : {&part, &score.all}) {
            range->high += worth.points - lost;
            range->low += worth.points - atWorst;
        }
    }
    return score;
}

}  // namespace mailadvisor
