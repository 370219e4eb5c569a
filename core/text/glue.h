#pragma once

#include <cstddef>

class QStringView;

namespace mailadvisor {

/// True when the blank between two pieces of a text should not end a line: between a number and
/// what it counts, inside a date, before a sign that stands alone. Both are read only as far as
/// the words beside the blank.
bool isGluedBlank(QStringView before, QStringView after);

/// UTF-16 units of the menu step that a text ends or begins with: Latin words while they are
/// capitalised ("Tap Mail Accounts" › "Add Account now"), else one word without a blank.
std::ptrdiff_t lastStepOf(QStringView before);
std::ptrdiff_t firstStepOf(QStringView after);

}  // namespace mailadvisor
