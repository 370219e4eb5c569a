#pragma once

#include "account/bundle.h"
#include "web/page/cards.h"
#include "web/page/walk.h"

#include <optional>
#include <string_view>

namespace mailadvisor::web {

/// One program with all that was made for it.
struct ProgramBundle {
    ProgramCard card{};
    Protocol type{};        ///< of the account
    std::string address{};  ///< of the account
    Bundle bundle{};        ///< its files with their sentences in them; its codes not drawn yet
};

/// Makes what there is for the program of that id; nothing where the advice holds no settings, or
/// the program is not there or cannot say them.
std::optional<ProgramBundle> bundleFor(const PageView& view, const Walk& walk,
                                       std::string_view program);

}  // namespace mailadvisor::web
