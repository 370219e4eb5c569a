#pragma once

#include "base/fact.h"
#include "base/units.h"
#include "probe/mailbox/imap_data.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// What the quota roots of a mailbox come to.
struct QuotaFacts {
    Fact<ByteCount> used{Fact<ByteCount>::unknown(Unknown::NotOffered)};
    Fact<ByteCount> limit{Fact<ByteCount>::unknown(Unknown::NotOffered)};
    Fact<std::int64_t> messages{Fact<std::int64_t>::unknown(Unknown::NotOffered)};
    Fact<ByteCount> domainUsed{};   ///< of the root that the mailbox shares with others, if any
    Fact<ByteCount> domainLimit{};  ///< > 0
};

/// Whose mailbox the roots are asked for, as far as it tells them apart.
struct QuotaOwner {
    std::optional<ByteCount> mail{};  ///< the sum of all own folders, where it is known
    std::string domain{};             ///< of the person's address, lower case; may be empty
};

/// Of the person's own roots the one that fills first, by its share used; more used than allowed is
/// kept as it is. A STORAGE limit of 0, or none, means unlimited: the limit is NotOffered.
///
/// A root is the domain's when its name says so (Dovecot's "Domain quota"), or when it stands
/// beside others and holds far more than the mailbox does (RFC 9208 §3.2 lets roots be nested).
QuotaFacts quotaOf(const std::vector<imap::QuotaRoot>& roots, const QuotaOwner& owner);

}  // namespace mailadvisor
