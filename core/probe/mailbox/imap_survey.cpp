#include "probe/mailbox/imap_survey.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "probe/imap/grammar.h"
#include "probe/limits.h"
#include "probe/mailbox/folder_role.h"
#include "probe/mailbox/modified_utf7.h"
#include "probe/mailbox/quota.h"

#include <algorithm>
#include <limits>

namespace mailadvisor::imap {
namespace {

// INBOX is the one name without case (RFC 9051 §5.1).
std::string keyOf(std::string_view name) {
    return equalsIgnoringCase(name, "INBOX") ? "INBOX" : std::string(name);
}

std::string_view lastPart(std::string_view path, char delimiter) {
    const auto at = delimiter != 0 ? path.rfind(delimiter) : std::string_view::npos;
    return at == std::string_view::npos ? path : path.substr(at + 1);
}

ByteCount saturatingSum(ByteCount a, ByteCount b) {
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    return {a.value > largest - b.value ? largest : a.value + b.value};
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
    if (isView(listed.attributes) || isUnselectable(listed.attributes)) return;
    if (!quoted(listed.name) || !byName_.emplace(keyOf(listed.name), folders_.size()).second)
        return;
    Folder folder;
    folder.path = decodeModifiedUtf7(listed.name);
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
    if (index >= folders_.size() || !items.internalDate || !items.size) return;
    folders_[index].samples.samples.push_back({*items.internalDate, *items.size});
}

void Survey::assignRoles() {
    if (!byName_.contains("INBOX")) take(MailboxList{.attributes = {}, .name = "INBOX"});
    folders_[byName_.at("INBOX")].role = FolderRole::Inbox;
    for (const auto role :
         {FolderRole::Sent, FolderRole::Trash, FolderRole::Junk, FolderRole::Archive}) {
        assign(role);
    }
}

void Survey::assign(FolderRole role) {
    bool isGiven = false;
    for (auto& folder : folders_) {
        if (roleFromAttributes(folder.listed.attributes) != role) continue;
        folder.role = role;
        isGiven = true;
    }
    if (isGiven) return;
    const auto usual = std::find_if(folders_.begin(), folders_.end(), [&](const Folder& folder) {
        return folder.role == FolderRole::Other &&
               roleFromName(lastPart(folder.path, folder.listed.delimiter)) == role;
    });
    if (usual != folders_.end()) usual->role = role;
}

std::string Survey::quotedName(std::size_t folder) const {
    return quoted(folders_[folder].listed.name).value_or("\"\"");
}

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
        folder.samples.messages = messages;
        looks.push_back({index, evenlySpread(messages, wanted), wanted == messages});
    }
    return looks;
}

FolderFacts Survey::factsOf(const Folder& folder, Unknown why) const {
    FolderFacts facts;
    facts.role = folder.role;
    facts.name = sanitise(folder.path);
    const auto& samples = folder.samples.samples;
    facts.messages = folder.messages ? Fact<std::int64_t>::known(*folder.messages)
                                     : Fact<std::int64_t>::unknown(why);
    facts.bytes = folder.messages == 0 ? Fact<ByteCount>::known({}) : Fact<ByteCount>::unknown(why);
    const bool isSummed = folder.isSizeSummed && std::cmp_equal(samples.size(), *folder.messages);
    if (folder.size) {
        facts.bytes = Fact<ByteCount>::known(*folder.size);
    } else if (isSummed) {
        ByteCount sum;
        for (const auto& sample : samples) sum = saturatingSum(sum, sample.size);
        facts.bytes = Fact<ByteCount>::known(sum);
    }
    facts.oldest = Fact<Timestamp>::unknown(folder.messages == 0 ? Unknown::NotOffered : why);
    if (!samples.empty()) {
        const auto oldest =
            std::min_element(samples.begin(), samples.end(),
                             [](const auto& a, const auto& b) { return a.received < b.received; });
        facts.oldest = Fact<Timestamp>::known(oldest->received);
    }
    return facts;
}

void Survey::conclude(MailboxFacts& facts, Timestamp now, Unknown why) const {
    ByteCount bytes;
    std::int64_t messages = 0;
    bool isAnySizeKnown = false;
    bool areAllCountsKnown = !folders_.empty();
    std::vector<FolderSamples> samples;
    for (const auto& folder : folders_) {
        facts.folders.push_back(factsOf(folder, why));
        const FolderFacts& known = facts.folders.back();
        isAnySizeKnown = isAnySizeKnown || known.bytes.isKnown();
        bytes = saturatingSum(bytes, known.bytes.valueOr({}));
        areAllCountsKnown = areAllCountsKnown && known.messages.isKnown();
        messages = saturatingSum({messages}, {known.messages.valueOr(0)}).value;
        if (!folder.samples.samples.empty()) samples.push_back(folder.samples);
    }
    std::stable_sort(facts.folders.begin(), facts.folders.end(),
                     [](const FolderFacts& a, const FolderFacts& b) { return a.role < b.role; });

    QuotaFacts quota = tightestQuota(roots_);
    if (whyNoQuota_) quota.limit = Fact<ByteCount>::unknown(*whyNoQuota_);
    facts.limitBytes = quota.limit;
    facts.usedBytes = quota.used;
    if (!quota.used.isKnown()) {
        facts.usedBytes =
            isAnySizeKnown ? Fact<ByteCount>::known(bytes) : Fact<ByteCount>::unknown(why);
    }
    facts.messages = quota.messages.isKnown() ? quota.messages : Fact<std::int64_t>::unknown(why);
    if (areAllCountsKnown) facts.messages = Fact<std::int64_t>::known(messages);
    facts.growthBytesPerDay = growthPerDay(samples, now);
    facts.growthByMonth = growthByMonth(samples, now);
}

}  // namespace mailadvisor::imap
