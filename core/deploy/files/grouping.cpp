#include "deploy/files/grouping.h"

#include "base/ascii.h"
#include "base/file_path.h"
#include "base/names.h"
#include "deploy/files/hand_over.h"
#include "output/journal.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

constexpr auto groupNames = namesOf<GroupBy>({
    {GroupBy::Account, "account"},
    {GroupBy::Computer, "computer"},
    {GroupBy::User, "user"},
    {GroupBy::Department, "department"},
});

/// What stands at the top of the folder beside the groups.
constexpr std::array ownNames{HandOver::manifestName,      HandOver::summaryName,
                              HandOver::rolloutName,       HandOver::moveCountsName,
                              Journal::fileName,           partFileName,
                              std::string_view("ansible"), std::string_view("windows")};

std::string groupOf(const RosterRow& row, GroupBy by) {
    switch (by) {
        case GroupBy::Account: break;
        case GroupBy::Computer: return row.computer;
        case GroupBy::User: return row.user;
        case GroupBy::Department: return row.department;
    }
    return {};
}

std::string groupFolder(const std::string& group) {
    const auto name = fileNameFor(group.empty() ? "unassigned" : group);
    const bool isTaken = std::ranges::find(ownNames, lowerAscii(name)) != ownNames.end();
    return isTaken ? name + "_" : name;
}

}  // namespace

std::string_view nameOf(GroupBy by) { return groupNames.nameOf(by); }

std::optional<GroupBy> groupByFromName(std::string_view name) { return groupNames.fromName(name); }

std::string folderOf(const RosterRow& row, GroupBy by) {
    const auto own = fileNameFor(row.address.display());
    return by == GroupBy::Account ? own : groupFolder(groupOf(row, by)) + "/" + own;
}

}  // namespace mailadvisor
