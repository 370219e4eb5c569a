#pragma once

#include "base/message.h"
#include "facts/check_facts.h"

#include <string>

namespace mailadvisor {

/// The sentence for how a server was found (`check.<word>`).
Message outcomeMessage(const CheckedServer& server);

/// Who can mend what ends so, whatever its cause (`check.mend.<word>`); empty where there is
/// nothing to mend. What is known of the cause says more: diagnosis/failure.h.
Message generalRemedy(const CheckedServer& server);

/// The same for the test mail (`check.arrival.<word>`, `check.mend.arrival.<word>`).
Message outcomeMessage(const Arrival& arrival);
Message remedyMessage(const Arrival& arrival);

/// "mail.demo.test:993", as errors name a place.
std::string placeOf(const CheckedServer& server);

/// "IMAP mail.demo.test, port 993": where the password goes.
Message serverMessage(const CheckedServer& server);

}  // namespace mailadvisor
