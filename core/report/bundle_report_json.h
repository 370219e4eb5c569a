#pragma once

#include "account/bundle.h"
#include "advice/recommendation_json.h"
#include "base/json.h"
#include "report/bundle_report.h"

#include <string>

namespace mailadvisor {

/// The same as an object, as `write --json` prints it (mailadvisor.write.v1).
Json toJson(const Bundle& bundle, const std::string& folder, BundleState state, const Say& say);

}  // namespace mailadvisor
