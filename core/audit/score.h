#pragma once

#include "audit/audit_rule.h"

#include <array>
#include <span>
#include <vector>

namespace mailadvisor {

/// A share of the score that findings about one thing take points from, never more than it holds:
/// ten faults of one file cost no more than a file that is wrong altogether.
enum class ScoreGroup {
    FoundAutoconfig,
    FoundSrv,
    FoundAutodiscover,
    TrueAutoconfig,
    TrueSrv,
    TrueAutodiscover,  ///< and PACC
    Agreement,
    SafeImap,
    SafePop3,
    SafeSmtp,
    Lasting,
};

/// What a group holds and to which part it belongs; 30, 30, 25 and 15 a part.
struct GroupWorth {
    ScoreGroup group{};
    ScorePart part{};
    int points{};
};

/// All groups, in their order.
std::span<const GroupWorth> allGroups();

/// What a group holds.
int worthOf(ScoreGroup group);

/// Points that something takes from a group, or may take.
struct Charge {
    ScoreGroup group{};
    int points{};

    friend bool operator==(const Charge&, const Charge&) = default;
};

/// A number of points of which only the range is known: what could not be told costs nothing in
/// `high` and everything it could cost in `low`.
struct ScoreRange {
    int low{};
    int high{};

    friend bool operator==(const ScoreRange&, const ScoreRange&) = default;
};

/// The score of a domain, 100 at best.
struct Score {
    ScoreRange all{};
    std::array<ScoreRange, 4> parts{};  ///< in the order of ScorePart

    const ScoreRange& of(ScorePart part) const { return parts.at(static_cast<std::size_t>(part)); }
    friend bool operator==(const Score&, const Score&) = default;
};

/// What is left when `known` is charged, and at worst `possible` too. More charges never raise it.
Score scoreOf(const std::vector<Charge>& known, const std::vector<Charge>& possible);

}  // namespace mailadvisor
