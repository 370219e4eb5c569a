#pragma once

#include "diagnosis/cause.h"

namespace mailadvisor {

// One row a file; their order is in all_causes.cpp.
extern const Cause wrongPasswordCause;
extern const Cause oauthOrAppPasswordCause;
extern const Cause userNameCause;
extern const Cause accessOffCause;
extern const Cause tenantSmtpAuthOffCause;
extern const Cause programCannotCause;
extern const Cause twoSystemsCause;
extern const Cause ipBlockedCause;
extern const Cause portsBlockedCause;
extern const Cause networkCause;
extern const Cause settingsCause;
extern const Cause movedCause;
extern const Cause smtpAuthOffCause;
extern const Cause certExpiredCause;
extern const Cause certNameCause;
extern const Cause certChainCause;
extern const Cause securitySoftwareCause;
extern const Cause clockCause;
extern const Cause deviceOldCause;
extern const Cause serverDownCause;
extern const Cause domainCause;
extern const Cause mailboxFullCause;
extern const Cause recipientFullCause;
extern const Cause localStoreCause;
extern const Cause diskFullCause;
extern const Cause tooLargeCause;
extern const Cause recipientUnknownCause;
extern const Cause sendAsCause;
extern const Cause sendLimitCause;
extern const Cause compromisedCause;
extern const Cause ipListedCause;
extern const Cause senderAuthCause;
extern const Cause contentCause;
extern const Cause pop3LockedCause;
extern const Cause tooManyConnectionsCause;
extern const Cause temporaryCause;
extern const Cause emptiedCause;
extern const Cause slowCause;

}  // namespace mailadvisor
