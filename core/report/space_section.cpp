#include "report/space_section.h"

#include "report/bar.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr int barCells = 30;

// The program's own thresholds belong to the rules; colours need no more than an impression.
Ink inkFor(Percent share) {
    if (share.value >= 95) return Ink::Bad;
    return share.value >= 80 ? Ink::Warning : Ink::Good;
}

Fact<ByteCount> firstKnown(const Fact<ByteCount>& measured, const Fact<ByteCount>& said) {
    return measured.isKnown() || !said.isKnown() ? measured : said;
}

}  // namespace

Space measuredSpace(const MailboxFacts& mailbox) {
    return {mailbox.usedBytes, mailbox.limitBytes, mailbox.growthBytesPerDay};
}

Space knownSpace(const MailboxFacts& mailbox, const Needs& needs) {
    return {firstKnown(mailbox.usedBytes, needs.used), firstKnown(mailbox.limitBytes, needs.quota),
            mailbox.growthBytesPerDay};
}

bool addSpace(Page& page, const Space& space, const Sentences& say) {
    if (!space.used.isKnown() && !space.limit.isKnown()) return false;
    page.heading(say({MESSAGE_ID("report.space"), {}}));
    const auto share = space.used.isKnown() && space.limit.isKnown()
                           ? shareOf(*space.used, *space.limit)
                           : std::nullopt;
    if (share) {
        const Message text{MESSAGE_ID("report.space-used-of"),
                           {{"used", *space.used}, {"limit", *space.limit}, {"share", *share}}};
        page.paragraph(say(text), Ink::Plain, 2);
        page.paragraph(bar(*share, std::min(barCells, page.style().width - 2)), inkFor(*share), 2);
    } else if (space.used.isKnown()) {
        page.paragraph(say({MESSAGE_ID("report.space-used"), {{"used", *space.used}}}), Ink::Plain,
                       2);
    } else {
        page.paragraph(say({MESSAGE_ID("report.space-limit"), {{"limit", *space.limit}}}),
                       Ink::Plain, 2);
    }
    if (space.growthPerDay.isKnown() && space.growthPerDay->value > 0) {
        const Message text{MESSAGE_ID("report.growth"), {{"size", *space.growthPerDay}}};
        page.paragraph(say(text), Ink::Plain, 2);
    }
    return true;
}

}  // namespace mailadvisor
