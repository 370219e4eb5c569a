#pragma once

#include "base/result.h"
#include "report/bulk_view.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

std::string_view nameOf(RolloutState state);
std::optional<RolloutState> rolloutStateFromName(std::string_view name);

/// What a kit's scripts reported, by the ids of people (rolloutIdOf).
class RolloutReports {
public:
    /// Reads reports: any text with `mailadvisor-rollout,STATE,ID` in it, as the scripts leave it
    /// or another tool exports it (cells of a table, lines of a log). Of several reports of one
    /// person the last counts; other words for a state are passed over.
    /// Errors: as LineSource::open.
    static Result<RolloutReports> read(const std::vector<std::string>& files);

    RolloutState of(const std::string& id) const;

private:
    std::map<std::string, RolloutState, std::less<>> states_{};
};

}  // namespace mailadvisor
