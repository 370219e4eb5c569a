#pragma once

#include "web/page/people.h"
#include "web/service.h"

#include <memory>

namespace mailadvisor::web {

/// The people with links of their own; null where no file is named. Errors: as People::read, and
/// for files that cannot be read.
Result<std::shared_ptr<const People>> readPeople(const ServiceOptions& options);

}  // namespace mailadvisor::web
