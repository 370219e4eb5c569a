#pragma once

#include "base/result.h"
#include "cli/option_list.h"
#include "facts/needs.h"

#include <string>

namespace mailadvisor::cli {

/// What the person says of their habits, as typed; empty = not said.
struct TypedNeeds {
    std::string devices{};
    std::string webmail{};
    std::string backup{};
    std::string shared{};
    std::string reachBack{};
    std::string currentType{};
    std::string movedFrom{};
    std::string purpose{};
    std::string quota{};
    std::string used{};
};

/// Those that answer questions of setup.
void addHabits(OptionList& options, TypedNeeds& typed);

/// What the mail program holds already: which case a guide is for.
void addCurrentSetup(OptionList& options, TypedNeeds& typed);

/// All of them.
void addNeeds(OptionList& options, TypedNeeds& typed);

/// Errors: InvalidInput naming the option.
Result<Needs> needsFrom(const TypedNeeds& typed);

}  // namespace mailadvisor::cli
