#pragma once

#include "advice/recommendation_json.h"
#include "base/json.h"
#include "diagnosis/diagnose.h"

#include <string_view>

namespace mailadvisor {

inline constexpr std::string_view diagnosisSchema = "mailadvisor.diagnosis.v1";

/// The diagnosis in a language (DESIGN.md "diagnose"): what was said, how it was read, what it
/// comes to.
Json toJson(const Diagnosis& diagnosis, std::string_view said, const Said& read, const Say& say);

}  // namespace mailadvisor
