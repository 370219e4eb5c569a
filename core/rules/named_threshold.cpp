#include "rules/named_threshold.h"

#include "base/message.h"

namespace mailadvisor {
namespace {

constexpr NamedThreshold named[] = {
    {"lowQuotaBytes", &Thresholds::lowQuota, MESSAGE_ID("threshold.low-quota")},
    {"halfUsedPercent", &Thresholds::halfUsed, MESSAGE_ID("threshold.half-used")},
    {"thirdUsedPercent", &Thresholds::thirdUsed, MESSAGE_ID("threshold.third-used")},
    {"nearlyFullPercent", &Thresholds::nearlyFull, MESSAGE_ID("threshold.nearly-full")},
    {"urgentlyFullPercent", &Thresholds::urgentlyFull, MESSAGE_ID("threshold.urgently-full")},
    {"fullPercent", &Thresholds::full, MESSAGE_ID("threshold.full")},
    {"soonFullDays", &Thresholds::soonFullDays, MESSAGE_ID("threshold.soon-full-days")},
    {"shortSpaceDays", &Thresholds::shortSpaceDays, MESSAGE_ID("threshold.short-space-days")},
    {"worthwhileDays", &Thresholds::worthwhileDays, MESSAGE_ID("threshold.worthwhile-days")},
    {"leastGainedDays", &Thresholds::leastGainedDays, MESSAGE_ID("threshold.least-gained-days")},
    {"leastFreedBytes", &Thresholds::leastFreed, MESSAGE_ID("threshold.least-freed")},
    {"exactForecastDays", &Thresholds::exactForecastDays,
     MESSAGE_ID("threshold.exact-forecast-days")},
    {"farthestForecastDays", &Thresholds::farthestForecastDays,
     MESSAGE_ID("threshold.farthest-forecast-days")},
    {"safeLevelPercent", &Thresholds::safeLevel, MESSAGE_ID("threshold.safe-level")},
    {"usualRetentionDays", &Thresholds::usualRetentionDays,
     MESSAGE_ID("threshold.usual-retention-days")},
    {"shortestRetentionDays", &Thresholds::shortestRetentionDays,
     MESSAGE_ID("threshold.shortest-retention-days")},
    {"longestRetentionDays", &Thresholds::longestRetentionDays,
     MESSAGE_ID("threshold.longest-retention-days")},
    {"domainLimitBytes", &Thresholds::domainLimit, MESSAGE_ID("threshold.domain-limit")},
    {"domainSharePercent", &Thresholds::domainShare, MESSAGE_ID("threshold.domain-share")},
    {"emptiedGapDays", &Thresholds::emptiedGapDays, MESSAGE_ID("threshold.emptied-gap-days")},
    {"localStoreLimitBytes", &Thresholds::localStoreLimit,
     MESSAGE_ID("threshold.local-store-limit")},
    {"localStoreWarningPercent", &Thresholds::localStoreWarning,
     MESSAGE_ID("threshold.local-store-warning")},
};

}  // namespace

std::span<const NamedThreshold> namedThresholds() { return named; }

}  // namespace mailadvisor
