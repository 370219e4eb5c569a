#include "rules/all_rules.h"

#include "rules/rule_kit.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

constexpr std::array catalogue{
    &nothingToInstall,
    &ownProgramOnly,
    &imapNotOffered,
    &pop3NotOffered,
    &imapNotSafe,
    &pop3NotSafe,
    &oauth2Only,
    &clientCannot,
    &pop3WithoutUidl,
    &somePrograms,
    &full,
    &fullSoon,
    &domainFull,
    &emptiedByAnother,
    &leavingPop3,
    &leavingImap,
    &alreadyPop3,
    &serverMoved,
    &severalDevices,
    &sharedMailbox,
    &wholeMailbox,
    &phoneOnly,
    &webmailAll,
    &webmailRecent,
    &oneDevice,
    &lowQuota,
    &nearlyFull,
    &fillingUp,
    &domainSpace,
    &localCopy,
    &nothingDecides,
    &figuresDiffer,
    &deletionSpreads,
    &watchSpace,
    &noQuotaKnown,
    &hiddenFromOthers,
    &retentionPeriod,
    &onlyCopyAfterRetention,
    &clientCountsDifferently,
    &clientCannotDelete,
    &inboxOnly,
    &pop3Expire,
    &localStoreLimit,
};

}  // namespace

std::span<const Rule* const> allRules() { return catalogue; }

const Rule* findRule(std::string_view id) {
    const auto found = std::find_if(catalogue.begin(), catalogue.end(),
                                    [&](const Rule* rule) { return rule->id == id; });
    return found == catalogue.end() ? nullptr : *found;
}

}  // namespace mailadvisor
