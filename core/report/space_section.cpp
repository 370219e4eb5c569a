#include "report/space_section.h"

#include "base/share.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr int barCells = 30;

// The program's own thresholds belong to the rules; colours need no more than an impression.
TextStyle styleFor(Percent share) {
    if (share.value >= 95) return TextStyle::Bad;
    return share.value >= 80 ? TextStyle::Warning : TextStyle::Good;
}

Fact<ByteCount> firstKnown(const Fact<ByteCount>& measured, const Fact<ByteCount>& said) {
    return measured.isKnown() || !said.isKnown() ? measured : said;
}

std::optional<Percent> shareOf(const Space& space) {
    if (!space.used.isKnown() || !space.limit.isKnown()) return std::nullopt;
    return shareOf(*space.used, *space.limit);
}

/// A bar of `width` cells that is filled to `share`.
std::string bar(Percent share, int width) {
    const int filled = std::clamp(share.value * width / 100, 0, width);
    std::string cells;
    for (int i = 0; i < width; ++i) cells += i < filled ? "█" : "░";
    return cells;
}

}  // namespace

Space measuredSpace(const MailboxFacts& mailbox) {
    return {mailbox.usedBytes,       mailbox.isUsedEstimate,    mailbox.usedAtLeast,
            mailbox.limitBytes,      mailbox.growthBytesPerDay, mailbox.domainUsedBytes,
            mailbox.domainLimitBytes};
}

Space knownSpace(const MailboxFacts& mailbox, const Needs& needs) {
    Space space = measuredSpace(mailbox);
    space.used = firstKnown(mailbox.usedBytes, needs.used);
    space.limit = firstKnown(mailbox.limitBytes, needs.quota);
    // Control panels write "no limit" as 0.
    if (space.limit.isKnown() && space.limit->value == 0) {
        space.limit = Fact<ByteCount>::unknown(Unknown::NotOffered);
    }
    return space;
}

std::vector<Message> spaceMessages(const Space& space) {
    std::vector<Message> messages;
    if (const auto share = shareOf(space)) {
        messages.push_back({space.isEstimate ? MESSAGE_ID("report.space-used-of-about")
                                             : MESSAGE_ID("report.space-used-of"),
                            {{"used", *space.used}, {"limit", *space.limit}, {"share", *share}}});
    } else if (space.used.isKnown()) {
        messages.push_back({space.isEstimate ? MESSAGE_ID("report.space-used-about")
                                             : MESSAGE_ID("report.space-used"),
                            {{"used", *space.used}}});
    } else if (space.atLeast.value > 0 && space.limit.isKnown()) {
        messages.push_back({MESSAGE_ID("report.space-at-least-of"),
                            {{"used", space.atLeast}, {"limit", *space.limit}}});
    } else if (space.atLeast.value > 0) {
        messages.push_back({MESSAGE_ID("report.space-at-least"), {{"used", space.atLeast}}});
    } else if (space.limit.isKnown()) {
        messages.push_back({MESSAGE_ID("report.space-limit"), {{"limit", *space.limit}}});
    }
    if (!messages.empty() && space.growthPerDay.isKnown() && space.growthPerDay->value > 0) {
        messages.push_back({MESSAGE_ID("report.growth"), {{"size", *space.growthPerDay}}});
    }
    if (!messages.empty() && space.domainUsed.isKnown() && space.domainLimit.isKnown()) {
        messages.push_back({MESSAGE_ID("report.space-shared"),
                            {{"used", *space.domainUsed}, {"limit", *space.domainLimit}}});
    }
    return messages;
}

bool addSpace(Page& page, const Space& space, const Sentences& say) {
    const auto messages = spaceMessages(space);
    if (messages.empty()) return false;
    page.heading(say({MESSAGE_ID("report.space"), {}}));
    page.paragraph(say(messages.front()), TextStyle::Plain, 2);
    if (const auto share = shareOf(space)) {
        page.paragraph(bar(*share, std::min(barCells, page.style().width - 2)), styleFor(*share),
                       2);
    }
    for (auto line = messages.begin() + 1; line != messages.end(); ++line) {
        page.paragraph(say(*line), TextStyle::Plain, 2);
    }
    return true;
}

}  // namespace mailadvisor
