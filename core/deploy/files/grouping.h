#pragma once

#include "deploy/roster/roster.h"

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// What the folders of accounts stand in.
enum class GroupBy {
    Account,     ///< nothing: side by side
    Computer,    ///< of the roster's column `computer`
    User,        ///< of the roster's column `user`: who signs in to the computer
    Department,  ///< of the roster's column `department`
};

std::string_view nameOf(GroupBy by);
std::optional<GroupBy> groupByFromName(std::string_view name);

/// The file in which a run over a part of the lists (`--shard`) leaves what the hand-over of all
/// parts is made of (parts.h). It stands in the folder of the part only while the part is finished.
inline constexpr std::string_view partFileName = "mailadvisor-part.jsonl";

/// Where the files of an account stand: its own folder, and before it that of its group. Who has no
/// group is in `unassigned`. No group takes the name of a file that the run itself writes.
std::string folderOf(const RosterRow& row, GroupBy by);

}  // namespace mailadvisor
