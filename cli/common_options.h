#pragma once

#include "base/result.h"
#include "cli/option_list.h"
#include "cli/options.h"

#include <string>

namespace mailadvisor::cli {

/// The options of every command as the words that were typed.
struct TypedCommonOptions {
    CommonOptions common{};
    std::string language{};
    std::string timeout{};
    std::string passwordFd{};
};

void addCommonOptions(OptionList& options, TypedCommonOptions& typed);

/// Errors: InvalidInput naming the option.
Result<CommonOptions> commonOptions(const TypedCommonOptions& typed);

}  // namespace mailadvisor::cli
