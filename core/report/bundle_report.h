#pragma once

#include "account/bundle.h"
#include "report/style.h"
#include "text/sentences.h"

#include <string>

namespace mailadvisor {

/// Whether a bundle's files stand on the disk.
enum class BundleState { Planned, Written };

/// What was or will be written into `folder`, and what the person does next.
std::string bundleReport(const Bundle& bundle, const std::string& folder, BundleState state,
                         const Sentences& say, const PageStyle& style);

}  // namespace mailadvisor
