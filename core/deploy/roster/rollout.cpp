#include "deploy/roster/rollout.h"

#include "base/names.h"
#include "deploy/records/line_source.h"

namespace mailadvisor {
namespace {

constexpr auto rolloutNames = namesOf<RolloutState>({
    {RolloutState::Done, "done"},
    {RolloutState::Kept, "kept"},
    {RolloutState::Failed, "failed"},
    {RolloutState::Undone, "undone"},
    {RolloutState::NotSeen, "not-seen"},
});

constexpr std::string_view rolloutMark = "mailadvisor-rollout,";
constexpr std::string_view hexDigits = "0123456789abcdef";

/// What stands before the first other character.
std::string_view startOf(std::string_view text, std::string_view characters) {
    return text.substr(0, text.find_first_not_of(characters));
}

}  // namespace

std::string_view nameOf(RolloutState state) { return rolloutNames.nameOf(state); }

std::optional<RolloutState> rolloutStateFromName(std::string_view name) {
    return rolloutNames.fromName(name);
}

Result<RolloutReports> RolloutReports::read(const std::vector<std::string>& files) {
    RolloutReports reports;
    for (const auto& file : files) {
        auto lines = LineSource::open(file);
        if (!lines) return Unexpected{std::move(lines).error()};
        while (const auto line = lines->next()) {
            std::string_view rest = line->text;
            for (auto at = rest.find(rolloutMark); at != std::string_view::npos;
                 at = rest.find(rolloutMark)) {
                rest.remove_prefix(at + rolloutMark.size());
                const auto word = startOf(rest, "abcdefghijklmnopqrstuvwxyz-");
                const auto state = rolloutStateFromName(word);
                if (!state || !rest.substr(word.size()).starts_with(',')) continue;
                const auto id = startOf(rest.substr(word.size() + 1), hexDigits);
                if (!id.empty()) reports.states_[std::string(id)] = *state;
            }
        }
    }
    return reports;
}

RolloutState RolloutReports::of(const std::string& id) const {
    const auto state = states_.find(id);
    return state == states_.end() ? RolloutState::NotSeen : state->second;
}

}  // namespace mailadvisor
