#include "diagnosis/all_causes.h"

#include "diagnosis/causes/causes.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace mailadvisor {
namespace {

constexpr std::array everyCause{
    &wrongPasswordCause,
    &oauthOrAppPasswordCause,
    &userNameCause,
    &accessOffCause,
    &tenantSmtpAuthOffCause,
    &programCannotCause,
    &twoSystemsCause,
    &ipBlockedCause,
    &portsBlockedCause,
    &networkCause,
    &settingsCause,
    &movedCause,
    &smtpAuthOffCause,
    &certExpiredCause,
    &certNameCause,
    &certChainCause,
    &securitySoftwareCause,
    &clockCause,
    &deviceOldCause,
    &serverDownCause,
    &domainCause,
    &mailboxFullCause,
    &recipientFullCause,
    &localStoreCause,
    &diskFullCause,
    &tooLargeCause,
    &recipientUnknownCause,
    &sendAsCause,
    &sendLimitCause,
    &compromisedCause,
    &ipListedCause,
    &senderAuthCause,
    &contentCause,
    &pop3LockedCause,
    &tooManyConnectionsCause,
    &temporaryCause,
    &emptiedCause,
    &slowCause,
};

}  // namespace

std::span<const Cause* const> allCauses() { return everyCause; }

const Cause& causeOf(CauseCode code) {
    const auto found = std::ranges::find(everyCause, code, &Cause::code);
    assert(found != everyCause.end());
    return **found;
}

}  // namespace mailadvisor
