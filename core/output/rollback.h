#pragma once

#include "output/open_folder.h"

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// How the hidden folders begin in which bundles are made ready.
inline constexpr std::string_view stagingPrefix = ".mailadvisor-staging-";

/// One rename that carries staged files to their place.
struct Move {
    std::string path{};  ///< relative to the base folder and to the staged tree alike
    bool replaces{};     ///< an ordinary file stands there already
};

/// The bytes of a `commit` file: one line a move. Paths hold no line break (stepsOf).
std::string commitText(const std::vector<Move>& moves);

/// Takes back the moves that the hidden folder's `commit` file lists, where they were made, then
/// removes the folder. Without a `commit` file the moves count, or were never begun.
///
/// Something that cannot be taken back (a new file stands where the old one belongs) keeps the
/// folder with the old file in it: nothing of the person's is ever deleted.
void takeBackAndRemove(const OpenFolder& base, const std::string& hiddenFolder);

/// Does so for every hidden folder that a killed run of this user left in `base`.
void takeBackLeftovers(const OpenFolder& base);

}  // namespace mailadvisor
