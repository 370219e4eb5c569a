#pragma once

#include "account/domain.h"
#include "base/units.h"
#include "facts/facts.h"

namespace mailadvisor {

/// A domain's settings as facts to judge by, for who may take them for true without asking the
/// servers: they name all servers there are, each encrypted one is safe and takes what is said.
///
/// They are about the whole domain (facts_for.h tells them for a person) and of the moment `now`.
/// What only a server can say stays unknown (NotProbed). Servers without encryption are named and
/// never usable.
Facts declaredFacts(const Domain& domain, Timestamp now);

}  // namespace mailadvisor
