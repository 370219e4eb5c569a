#pragma once

#include "facts/facts.h"
#include "facts/needs.h"
#include "report/page.h"
#include "text/sentences.h"

#include <vector>

namespace mailadvisor {

/// The space of a mailbox as it is known: measured, or else as the person read it in webmail.
struct Space {
    Fact<ByteCount> used{};
    bool isEstimate{};    ///< `used` is scaled up from a part of the mail
    ByteCount atLeast{};  ///< measured, where `used` is unknown; 0 = nothing was
    Fact<ByteCount> limit{};
    Fact<ByteCount> growthPerDay{};
    Fact<ByteCount> domainUsed{};  ///< by all mailboxes of the domain
    Fact<ByteCount> domainLimit{};
};

/// From what the server said alone, or with what the person read where the server said nothing.
Space measuredSpace(const MailboxFacts& mailbox);
Space knownSpace(const MailboxFacts& mailbox, const Needs& needs);

/// What is known of the space as sentences: use, then growth, then the
/// space that the domain shares.
std::vector<Message> spaceMessages(const Space& space);

/// "1.9 GB of 2 GB" with a bar, the growth and the space of the domain; what is not known is passed
/// over. Returns false when nothing is known, and writes nothing then.
bool addSpace(Page& page, const Space& space, const Sentences& say);

}  // namespace mailadvisor
