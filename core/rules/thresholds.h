#pragma once

#include "base/units.h"

#include <optional>

namespace mailadvisor {

/// The numbers the rules judge by; a policy file may override each.
struct Thresholds {
    /// A mailbox with this space or less is small where nobody knows how fast it fills: at 20
    /// office mails of 500 kB a day, 2 GB last some 200 working days.
    ByteCount lowQuota{2LL * 1024 * 1024 * 1024};

    /// A small mailbox is no shortage below this share while nobody knows how fast it fills: it may
    /// have taken ten years to get there.
    Percent halfUsed{50};

    /// Below this share nothing has to be cleared while nobody knows how fast the mailbox fills.
    Percent thirdUsed{33};

    /// From this share on a mailbox whose growth nobody knows counts as nearly full; servers warn
    /// users at 80–95 %.
    Percent nearlyFull{80};

    /// From this share on "free space" comes first, however slowly the mailbox grows.
    Percent urgentlyFull{90};

    /// From this share on a large mail may already be refused. "Full" is said at 100 % only.
    Percent full{98};

    /// A forecast of this many days or fewer makes "free space" the first thing to do.
    int soonFullDays{30};

    /// Space is short when the mailbox fills up within so many days: what is further away need not
    /// be mended today.
    int shortSpaceDays{180};

    /// What relieves the space for fewer days than this is not worth another type.
    int worthwhileDays{30};

    /// A step that gains fewer days than this is not worth its trouble.
    int leastGainedDays{3};

    /// A step that frees less is not worth its trouble, but where the whole mailbox is tiny.
    ByteCount leastFreed{5LL * 1024 * 1024};

    /// Forecasts further away are given as a month only.
    int exactForecastDays{60};

    /// Forecasts further away than five years are not given: no office keeps its habits so long.
    int farthestForecastDays{1825};

    /// The share of the space that the longest POP3 retention may fill.
    Percent safeLevel{70};

    /// The retention when nothing speaks for another: Thunderbird's and Outlook's own 14 days.
    int usualRetentionDays{14};

    /// Retention is never proposed shorter than this: a long weekend without the computer.
    int shortestRetentionDays{3};

    /// Retention is never proposed longer than this.
    int longestRetentionDays{90};

    /// The space all mailboxes of the domain share (article ¶6), where the policy names it.
    std::optional<ByteCount> domainLimit{};

    /// From this share of the domain's space on one mailbox matters to all others.
    Percent domainShare{10};

    /// An INBOX that ends this many days later than Sent was probably emptied by a program.
    int emptiedGapDays{180};

    /// Outlook's own limit for one PST or OST file (Microsoft: MaxLargeFileSize, 51200 MB).
    ByteCount localStoreLimit{50LL * 1024 * 1024 * 1024};

    /// From this share of the local file's limit on the person is told.
    Percent localStoreWarning{80};

    friend bool operator==(const Thresholds&, const Thresholds&) = default;
};

}  // namespace mailadvisor
