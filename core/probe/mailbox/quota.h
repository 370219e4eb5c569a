#pragma once

#include "base/fact.h"
#include "base/units.h"
#include "probe/mailbox/imap_data.h"

#include <cstdint>
#include <vector>

namespace mailadvisor {

/// What the quota roots of a mailbox come to.
struct QuotaFacts {
    Fact<ByteCount> used{Fact<ByteCount>::unknown(Unknown::NotOffered)};
    Fact<ByteCount> limit{Fact<ByteCount>::unknown(Unknown::NotOffered)};
    Fact<std::int64_t> messages{Fact<std::int64_t>::unknown(Unknown::NotOffered)};
};

/// Of several roots the one that fills first, by its share used; more used than allowed is kept
/// as it is. A STORAGE limit of 0, or none, means unlimited: the limit is NotOffered.
QuotaFacts tightestQuota(const std::vector<imap::QuotaRoot>& roots);

}  // namespace mailadvisor
