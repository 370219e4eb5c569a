#pragma once

#include "account/domain.h"

#include <string>

namespace mailadvisor::thunderbird {

/// The document as Thunderbird 153 reads it: the first server of a direction is the one it
/// proposes, so the domain's order is kept. Every server must be encrypted.
std::string autoconfigXml(const Domain& domain);

}  // namespace mailadvisor::thunderbird
