#include "wrong_version.h"

namespace mailadvisor::odd {

Result<Bundle> Writer::render(const RenderRequest&) const { return Bundle{}; }

}  // namespace mailadvisor::odd
