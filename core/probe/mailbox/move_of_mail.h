#pragma once

#include "probe/mailbox/growth.h"

#include <optional>
#include <vector>

namespace mailadvisor {

/// When the last move of much mail into this mailbox was over, if one shows within the window of
/// `growthPerDay`: some weeks in a row that brought many times what the other weeks bring. Big
/// weeks that come again and again are a habit, not a move.
std::optional<Timestamp> endOfLastMove(const std::vector<FolderSamples>& folders, Timestamp now);

}  // namespace mailadvisor
