#include "unresolved.h"

namespace mailadvisor::odd {

Bundle functionThatExistsNowhere();

Result<Bundle> Writer::render(const RenderRequest&) const { return functionThatExistsNowhere(); }

}  // namespace mailadvisor::odd
