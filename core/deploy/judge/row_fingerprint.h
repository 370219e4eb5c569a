#pragma once

#include "deploy/judge/row_judge.h"

#include <string>
#include <string_view>

namespace mailadvisor {

/// The same as long as the files of an account would be: of its advice and settings, of what is
/// there already, and of `options` (writers with their versions, signing …). Dates in the advice
/// are left out: a forecast moves from day to day and is no reason to write everything again.
///
/// 32 hexadecimal digits; the row must have settings.
std::string fingerprintOf(const JudgedRow& row, std::string_view options);

}  // namespace mailadvisor
