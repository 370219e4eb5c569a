#pragma once

#include "base/language.h"

namespace mailadvisor {

/// The person's language by LC_ALL, LC_MESSAGES, LANG in that order; English unless Thai.
Language languageFromEnvironment();

}  // namespace mailadvisor
