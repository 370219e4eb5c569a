#pragma once

#include "diagnosis/more.h"
#include "diagnosis/said.h"

namespace mailadvisor {

/// What was answered outright, laid over what the words seemed to say: an answer counts first, and
/// what was not asked stays as it was read.
void layAnswers(const More::Asked& asked, Said& said);

}  // namespace mailadvisor
