#include "probe/mailbox/imap_survey.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "probe/imap/grammar.h"
#include "probe/limits.h"
#include "probe/mailbox/folder_owner.h"
#include "probe/mailbox/folder_role.h"
#include "probe/mailbox/modified_utf7.h"
#include "probe/mailbox/quota.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace mailadvisor::imap {
namespace {

// No mailbox holds an exbibyte.
constexpr double largestEstimate = 1e18;

// INBOX is the one name without case (RFC 9051 §5.1).
std::string keyOf(std::string_view name) {
    return equalsIgnoringCase(name, "INBOX") ? "INBOX" : std::string(name);
}

std::string_view lastPart(std::string_view path, char delimiter) {
    const auto at = delimiter != 0 ? path.rfind(delimiter) : std::string_view::npos;
    return at == std::string_view::npos ? path : path.substr(at + 1);
}

/// The path above the last part, with its delimiter; empty at the top.
std::string_view upperPart(std::string_view path, char delimiter) {
    return path.substr(0, path.size() - lastPart(path, delimiter).size());
}

ByteCount saturatingSum(ByteCount a, ByteCount b) {
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    return {a.value > largest - b.value ? largest : a.value + b.value};
}

/// Fewer sizes say too little about all: mail is small, and now and then very large.
constexpr std::size_t leastForEstimate = 50;

/// What all messages come to by the mean of those that were asked; never beyond what is countable.
ByteCount scaledUp(ByteCount sum, std::size_t asked, std::int64_t messages) {
    const double mean = static_cast<double>(sum.value) / static_cast<double>(asked);
    return {std::llround(std::min(mean * static_cast<double>(messages), largestEstimate))};
}

std::string evenlySpread(std::int64_t messages, std::int64_t wanted) {
    if (messages <= wanted) return "1:" + std::to_string(messages);
    std::string set;
    for (std::int64_t i = 0; i < wanted; ++i) {
        // In this order nothing overflows for any 63-bit count.
        const std::int64_t step = (messages - 1) / (wanted - 1);
        const std::int64_t remainder = (messages - 1) % (wanted - 1);
        const std::int64_t number = 1 + i * step + i * remainder / (wanted - 1);
        set += (set.empty() ? "" : ",") + std::to_string(number);
    }
    return set;
}

}  // namespace

void Survey::take(MailboxList listed) {
    const std::string key = keyOf(listed.name);
    if (isUnselectable(listed.attributes)) return;
    if (isView(listed.attributes) && key != "INBOX") leftOut_.insert(key);
    if (!quoted(listed.name) || leftOut_.contains(key)) return;
    if (!byName_.emplace(key, folders_.size()).second) return;
    Folder folder;
    folder.path = decodeModifiedUtf7(listed.name);
    folder.hasSpecialUse = hasSpecialUse(listed.attributes);
    folder.listed = std::move(listed);
    folders_.push_back(std::move(folder));
}

void Survey::take(const MailboxStatus& status) {
    const auto found = byName_.find(keyOf(status.name));
    if (found == byName_.end()) return;
    Folder& folder = folders_[found->second];
    if (status.messages) folder.messages = status.messages;
    if (status.size) folder.size = status.size;
}

void Survey::take(std::size_t index, const FetchItems& items) {
    if (index < folders_.size() && items.size) folders_[index].seen.push_back(items);
}

bool Survey::hasSpecialFoldersOnly() const {
    return std::ranges::all_of(folders_, [](const Folder& folder) {
        return folder.hasSpecialUse || keyOf(folder.listed.name) == "INBOX";
    });
}

void Survey::assignRoles() {
    letGoOfOthers();
    if (!byName_.contains("INBOX")) take(MailboxList{.attributes = {}, .name = "INBOX"});
    folders_[byName_.at("INBOX")].role = FolderRole::Inbox;
    for (auto& folder : folders_) {
        const auto role = roleFromAttributes(folder.listed.attributes);
        if (role && folder.role == FolderRole::Other) folder.role = *role;
    }
    for (const auto role :
         {FolderRole::Sent, FolderRole::Trash, FolderRole::Junk, FolderRole::Archive}) {
        assignByName(role);
    }
}

void Survey::letGoOfOthers() {
    std::erase_if(folders_, [&](const Folder& folder) {
        return belongsToOthers(folder.listed, namespaces_);
    });
    byName_.clear();
    for (std::size_t i = 0; i < folders_.size(); ++i) byName_[keyOf(folders_[i].listed.name)] = i;
}

// Below a folder that the person made, "Trash" may be anything.
bool Survey::hasUsualPlace(const Folder& folder) const {
    const auto above = upperPart(folder.listed.name, folder.listed.delimiter);
    if (above.empty() || equalsIgnoringCase(above.substr(0, above.size() - 1), "INBOX"))
        return true;
    return namespaces_ && std::ranges::find(namespaces_->own, above) != namespaces_->own.end();
}

// Each program makes a Trash of its own name, and mail lies in all of them.
void Survey::assignByName(FolderRole role) {
    const auto isNamedSo = [&](const Folder& folder) {
        return folder.role == FolderRole::Other &&
               roleFromName(lastPart(folder.path, folder.listed.delimiter)) == role;
    };
    bool isGiven = false;
    for (auto& folder : folders_) {
        if (isNamedSo(folder) && hasUsualPlace(folder)) folder.role = role;
        isGiven |= folder.role == role;
    }
    const auto anywhere = std::ranges::find_if(folders_, isNamedSo);
    if (!isGiven && anywhere != folders_.end()) anywhere->role = role;
}

std::string Survey::quotedName(std::size_t folder) const {
    return quoted(folders_[folder].listed.name).value_or("\"\"");
}

std::vector<std::size_t> Survey::foldersFor(FolderRole role) const {
    std::vector<std::size_t> wanted;
    for (std::size_t i = 0; i < folders_.size(); ++i) {
        if (folders_[i].role == role) wanted.push_back(i);
    }
    return wanted;
}

std::string Survey::shownName(std::size_t folder) const { return sanitise(folders_[folder].path); }

std::vector<std::size_t> Survey::foldersToCount() const {
    std::vector<std::size_t> wanted;
    for (std::size_t i = 0; i < folders_.size(); ++i) {
        if (!folders_[i].messages) wanted.push_back(i);
    }
    std::stable_sort(wanted.begin(), wanted.end(), [&](std::size_t a, std::size_t b) {
        return folders_[a].role < folders_[b].role;
    });
    if (wanted.size() > limits::statusCommands) wanted.resize(limits::statusCommands);
    return wanted;
}

std::vector<Look> Survey::planLooks() {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < folders_.size(); ++i) {
        if (folders_[i].messages.value_or(0) > 0) order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const Folder& left = folders_[a];
        const Folder& right = folders_[b];
        if (left.role != right.role) return left.role < right.role;
        return left.messages > right.messages;
    });
    if (order.size() > limits::foldersLookedInto) order.resize(limits::foldersLookedInto);

    std::vector<Look> looks;
    auto budget = static_cast<std::int64_t>(limits::messagesLookedAt);
    for (const std::size_t index : order) {
        Folder& folder = folders_[index];
        const std::int64_t messages = *folder.messages;
        folder.isSizeSummed = !folder.size && messages <= budget;
        const auto sampled = static_cast<std::int64_t>(limits::sampledMessages);
        const std::int64_t wanted =
            std::min(folder.isSizeSummed ? messages : std::min(messages, sampled), budget);
        if (wanted < 2 && wanted < messages) break;
        budget -= wanted;
        looks.push_back({index, evenlySpread(messages, wanted), wanted == messages});
    }
    return looks;
}

FolderFacts Survey::factsOf(const Folder& folder, Timestamp now, Unknown why) const {
    FolderFacts facts;
    facts.role = folder.role;
    facts.name = sanitise(folder.path);
    facts.messages = folder.messages ? Fact<std::int64_t>::known(*folder.messages)
                                     : Fact<std::int64_t>::unknown(why);
    facts.bytes = folder.messages == 0 ? Fact<ByteCount>::known({}) : Fact<ByteCount>::unknown(why);
    ByteCount sum;
    facts.oldest = Fact<Timestamp>::unknown(folder.messages == 0 ? Unknown::NotOffered : why);
    for (const auto& items : folder.seen) {
        sum = saturatingSum(sum, *items.size);
        const auto date =
            items.internalDate ? plausibleDate(*items.internalDate, now) : std::nullopt;
        if (date) facts.oldest = Fact<Timestamp>::known(std::min(*date, facts.oldest.valueOr(now)));
    }
    const bool isSummed =
        folder.isSizeSummed && std::cmp_equal(folder.seen.size(), *folder.messages);
    if (folder.size) {
        facts.bytes = Fact<ByteCount>::known(*folder.size);
    } else if (isSummed) {
        facts.bytes = Fact<ByteCount>::known(sum);
    } else if (folder.messages && folder.seen.size() >= leastForEstimate) {
        facts.bytes = Fact<ByteCount>::known(scaledUp(sum, folder.seen.size(), *folder.messages));
        facts.isEstimate = true;
    }
    return facts;
}

void Survey::concludeSpace(MailboxFacts& facts, Unknown why) const {
    ByteCount all;
    ByteCount measured;
    std::int64_t messages = 0;
    bool isWhole = isListComplete_;
    bool areAllCounted = isListComplete_;
    for (const auto& folder : facts.folders) {
        isWhole &= folder.bytes.isKnown();
        areAllCounted &= folder.messages.isKnown();
        facts.isUsedEstimate |= folder.isEstimate;
        all = saturatingSum(all, folder.bytes.valueOr({}));
        if (!folder.isEstimate) measured = saturatingSum(measured, folder.bytes.valueOr({}));
        messages = saturatingSum({messages}, {folder.messages.valueOr(0)}).value;
    }
    QuotaFacts quota = quotaOf(roots_, {isWhole ? std::optional(all) : std::nullopt, domain_});
    if (whyNoQuota_) quota.limit = Fact<ByteCount>::unknown(*whyNoQuota_);
    facts.limitBytes = quota.limit;
    facts.domainUsedBytes = quota.domainUsed;
    facts.domainLimitBytes = quota.domainLimit;
    facts.usedBytes = quota.used;
    facts.isUsedEstimate &= isWhole && !quota.used.isKnown();
    if (!quota.used.isKnown()) {
        facts.usedBytes = isWhole ? Fact<ByteCount>::known(all) : Fact<ByteCount>::unknown(why);
        if (!isWhole) facts.usedAtLeast = measured;
    }
    facts.messages = quota.messages.isKnown() ? quota.messages : Fact<std::int64_t>::unknown(why);
    if (areAllCounted) facts.messages = Fact<std::int64_t>::known(messages);
}

void Survey::conclude(MailboxFacts& facts, Timestamp now, Unknown why) const {
    std::vector<FolderSamples> dated;
    std::size_t undatedMessages = 0;
    std::size_t datedMessages = 0;
    for (const auto& folder : folders_) {
        facts.folders.push_back(factsOf(folder, now, why));
        FolderSamples samples{.messages = folder.messages.value_or(0), .samples = {}};
        for (const auto& items : folder.seen) {
            const auto date =
                items.internalDate ? plausibleDate(*items.internalDate, now) : std::nullopt;
            if (date) samples.samples.push_back({*date, *items.size});
            ++(date ? datedMessages : undatedMessages);
        }
        if (!samples.samples.empty()) dated.push_back(std::move(samples));
    }
    std::stable_sort(facts.folders.begin(), facts.folders.end(),
                     [](const FolderFacts& a, const FolderFacts& b) { return a.role < b.role; });
    concludeSpace(facts, why);
    // The few that have a date do not speak for the many that have none.
    if (undatedMessages > datedMessages) dated.clear();
    facts.growthBytesPerDay =
        isListComplete_ ? growthPerDay(dated, now) : Fact<ByteCount>::unknown(why);
    facts.growthByMonth = growthByMonth(dated, now);
}

}  // namespace mailadvisor::imap
