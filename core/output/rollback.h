#pragma once

#include "output/hidden_folder.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mailadvisor {

/// One rename that carries staged files to their place.
struct Move {
    std::string path{};  ///< relative to the base folder and to the staged tree alike
    bool replaces{};     ///< an ordinary file stands there already
};

/// The bytes of a `commit` file: one line a move, with the fingerprint of what is put there
/// (below `tree`). Paths hold no line break (stepsOf).
std::string commitText(const std::vector<Move>& moves, const OpenFolder& tree);

/// What became of a hidden folder that an unfinished run left.
enum class Leftover {
    Removed,    ///< every file was whole: all moves had been made, or none
    TakenBack,  ///< the moves that had been made were taken back
    Kept,       ///< they were not, since what stands there was changed afterwards
};

/// Ends what an unfinished run left in a hidden folder.
///
/// Moves count from the last of them on: then nothing is ever taken back. Where only some were
/// made, and each still stands as it was put, all are taken back, each by one rename. Where the
/// person changed one since, nothing is touched and the old files stay in the hidden folder.
/// Killed meanwhile, the next run goes on.
Leftover endUnfinished(const OpenFolder& base, HiddenFolder& hidden);

/// Removes the hidden folder of a run whose moves have all been made.
void removeFinished(const OpenFolder& base, HiddenFolder& hidden);

}  // namespace mailadvisor
