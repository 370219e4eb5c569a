#pragma once

#include "diagnosis/cause.h"
#include "diagnosis/said.h"

namespace mailadvisor {

/// True when the words name this very cause: the nearest of the signs that name any (one that is
/// Weight::Certain for it) names this one.
bool isNamedOutright(const Said& said, const Cause& cause);

/// True when the words name any cause outright.
bool namesACause(const Said& said);

/// What stands as the reason for a sign: the server's code that means it, else the words of the
/// server or the program, else the program's number, else that the caller describes it.
SeenClue reasonFor(const Said& said, SaidSign sign);

}  // namespace mailadvisor
