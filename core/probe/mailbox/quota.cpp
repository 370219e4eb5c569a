#include "probe/mailbox/quota.h"

#include "base/ascii.h"

#include <algorithm>
#include <limits>

namespace mailadvisor {
namespace {

// What a quota counts beside the mail that LIST shows (calendars, mail deleted but not yet purged)
// may come to this much; a domain's quota holds many mailboxes.
constexpr std::int64_t foreignFactor = 2;
constexpr std::int64_t foreignSlack = 256LL * 1024 * 1024;

/// The STORAGE of one root.
struct Storage {
    std::string_view root{};
    std::int64_t used{};
    std::int64_t limit{};

    bool isLimited() const { return limit > 0; }

    /// The share used; one without a limit fills after all others.
    double share() const {
        return isLimited() ? static_cast<double>(used) / static_cast<double>(limit) : -0.5;
    }
};

using Storages = std::vector<Storage>;

bool namesDomain(std::string_view root, std::string_view domain) {
    const std::string name = lowerAscii(root);
    if (name.find("domain") != std::string::npos) return true;
    return !domain.empty() && (name == domain || name == "@" + std::string(domain));
}

bool usesLess(const Storage& a, const Storage& b) { return a.used < b.used; }
bool fillsLater(const Storage& a, const Storage& b) { return a.share() < b.share(); }

/// Moves the roots of more than this mailbox out of `own`. The narrowest that is left stays, for
/// something must be the person's.
Storages takeShared(Storages& own, const QuotaOwner& owner) {
    Storages shared;
    const auto move = [&](auto isShared) {
        for (const auto& storage : own) {
            if (isShared(storage)) shared.push_back(storage);
        }
        std::erase_if(own, isShared);
    };
    move([&](const Storage& storage) { return namesDomain(storage.root, owner.domain); });
    if (own.size() < 2) return shared;
    const auto narrowest = std::ranges::min_element(own, usesLess)->used;
    const auto mail = owner.mail.value_or(ByteCount{narrowest}).value;
    const auto most = mail > std::numeric_limits<std::int64_t>::max() / foreignFactor - foreignSlack
                          ? std::numeric_limits<std::int64_t>::max()
                          : mail * foreignFactor + foreignSlack;
    move([&](const Storage& storage) { return storage.used > most && storage.used > narrowest; });
    return shared;
}

}  // namespace

QuotaFacts quotaOf(const std::vector<imap::QuotaRoot>& roots, const QuotaOwner& owner) {
    QuotaFacts result;
    Storages own;
    for (const auto& root : roots) {
        for (const auto& resource : root.resources) {
            const bool isOwn = !namesDomain(root.name, owner.domain);
            if (resource.name == "MESSAGE" && isOwn && !result.messages.isKnown())
                result.messages = Fact<std::int64_t>::known(resource.used);
            if (resource.name == "STORAGE")
                own.push_back({root.name, resource.used, resource.limit});
        }
    }
    const Storages shared = takeShared(own, owner);
    if (!own.empty()) {
        const auto& tightest = *std::ranges::max_element(own, fillsLater);
        result.used = Fact<ByteCount>::known({tightest.used});
        if (tightest.isLimited()) result.limit = Fact<ByteCount>::known({tightest.limit});
    }
    const auto widest = std::ranges::max_element(shared, fillsLater);
    if (widest != shared.end() && widest->isLimited()) {
        result.domainUsed = Fact<ByteCount>::known({widest->used});
        result.domainLimit = Fact<ByteCount>::known({widest->limit});
    }
    return result;
}

}  // namespace mailadvisor
