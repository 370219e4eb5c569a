#pragma once

#include "base/units.h"
#include "report/bulk_view.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <tuple>

namespace mailadvisor {

/// A mailbox that moves, as the lists tell of it.
struct WaveMember {
    std::string address{};
    std::string department{};
    std::string computer{};
    ByteCount used{};      ///< zero where it is not known
    bool isEasy{};         ///< read by IMAP, in use, and known to fit
    bool isTriable{true};  ///< a mail program reads it
    bool isHindered{};     ///< account_move.h
    int listed{};          ///< the wave that a list lays down; 0 = none
};

/// In which order the mailboxes move: first a few easy ones on trial, then department by
/// department, at last those for which something has to be done before.
///
/// All members are counted first; then each is told its wave. The same members give the same waves
/// in whatever order they come, and a list that changes a little moves few people into another
/// wave: on trial are the smallest mailboxes, and where a department is larger than a wave it is
/// split by the computers' names (else the addresses'), not by places in the list. Departments go
/// by their names; small ones share a wave.
class WavePlan {
public:
    static constexpr std::size_t usualSize = 100;  // calls that a help desk can take in a day

    explicit WavePlan(std::size_t largest = usualSize) : largest_(largest) {}

    void count(const WaveMember& member);

    /// After the last one is counted.
    void settle();

    Wave waveOf(const WaveMember& member) const;

private:
    static constexpr std::size_t mostOnTrial = 10;

    /// The easy ones first, of them the smallest; at last what has no order of its own.
    using Rank = std::tuple<bool, std::int64_t, std::uint64_t, std::string>;

    struct Span {
        std::size_t members{};
        int first{};
        int waves{};
    };

    static Rank rankOf(const WaveMember& member);
    bool isOnTrial(const WaveMember& member) const;

    std::size_t largest_;
    std::size_t counted_{};
    std::map<std::string, Span> departments_{};
    std::size_t hindered_{};
    Span last_{};
    std::set<Rank> trial_{};
};

}  // namespace mailadvisor
