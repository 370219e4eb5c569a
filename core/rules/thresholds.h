#pragma once

#include "base/units.h"

namespace mailadvisor {

/// The numbers the rules judge by; a policy file may override each.
struct Thresholds {
    /// A mailbox with less space than this is small: at 20 office mails of 500 kB a day, 2 GB
    /// last some 200 working days.
    ByteCount lowQuota{2LL * 1024 * 1024 * 1024};

    /// From this share on a mailbox counts as nearly full; servers warn users at 80–95 %.
    Percent nearlyFull{80};

    /// From this share on new mail may already be refused: a few large mails do not fit.
    Percent full{98};

    /// A forecast of this many days or fewer makes "free space" the first thing to do.
    int soonFullDays{30};

    /// Forecasts further away are given as a month only.
    int exactForecastDays{60};

    /// The share of the space that the longest POP3 retention may fill.
    Percent safeLevel{70};

    /// The retention when nothing speaks for another: Thunderbird's and Outlook's own 14 days.
    int usualRetentionDays{14};

    /// Retention is never proposed longer than this.
    int longestRetentionDays{90};

    friend bool operator==(const Thresholds&, const Thresholds&) = default;
};

}  // namespace mailadvisor
