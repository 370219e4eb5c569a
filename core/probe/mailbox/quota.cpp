#include "probe/mailbox/quota.h"

namespace mailadvisor {

QuotaFacts tightestQuota(const std::vector<imap::QuotaRoot>& roots) {
    QuotaFacts result;
    double highestShare = -1;
    for (const auto& root : roots) {
        for (const auto& resource : root.resources) {
            if (resource.name == "MESSAGE" && !result.messages.isKnown()) {
                result.messages = Fact<std::int64_t>::known(resource.used);
            }
            if (resource.name != "STORAGE") continue;
            const bool isLimited = resource.limit > 0;
            const double share =
                isLimited ? static_cast<double>(resource.used) / static_cast<double>(resource.limit)
                          : -0.5;
            if (share <= highestShare) continue;
            highestShare = share;
            result.used = Fact<ByteCount>::known({resource.used});
            if (isLimited) result.limit = Fact<ByteCount>::known({resource.limit});
        }
    }
    return result;
}

}  // namespace mailadvisor
