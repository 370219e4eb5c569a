#include "rogue.h"

#include <stdexcept>

namespace mailadvisor::odd {

/// The display name says how to misbehave.
Result<Bundle> Writer::render(const RenderRequest& request) const {
    if (request.account->displayName == "throw") throw std::runtime_error("odd");
    Bundle bundle;
    bundle.files.push_back({request.account->displayName, "x", {}});
    return bundle;
}

}  // namespace mailadvisor::odd
