#pragma once

#include "base/fact.h"
#include "base/message.h"
#include "facts/facts.h"

#include <string>
#include <string_view>

namespace mailadvisor {

/// The words that tables and lists use for the values of our enums.
Message wordFor(Security security);
Message wordFor(Source source);
Message wordFor(Outcome outcome);
Message wordFor(Unknown why);
Message wordFor(FolderRole role);

/// One word for an endpoint: an open one is only "ready" when a password may be sent there.
Message wordForState(const EndpointFacts& endpoint);

}  // namespace mailadvisor
