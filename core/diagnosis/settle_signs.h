#pragma once

#include "diagnosis/said_sign.h"

#include <vector>

namespace mailadvisor {

/// Takes out the signs that others of the list have made clear: "sign-in refused" beside "sending
/// is off for the company". The order stays.
void settleSigns(std::vector<SaidSign>& signs);

}  // namespace mailadvisor
