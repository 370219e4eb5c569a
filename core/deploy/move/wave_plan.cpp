#include "deploy/move/wave_plan.h"

#include "base/ascii.h"
#include "base/hash.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace mailadvisor {
namespace {

std::uint64_t markOf(std::string_view text) { return fingerprint(lowerAscii(text)); }

/// Those who share a computer move together.
std::uint64_t placeOf(const WaveMember& member) {
    // The low bits of FNV-1a alone follow the last letters: mixed, the parts are alike in size.
    const auto mark = markOf(member.computer.empty() ? member.address : member.computer);
    return mark * 0x9E3779B97F4A7C15ULL >> 32;
}

int wavesFor(std::size_t members, std::size_t largest) {
    return static_cast<int>((members + largest - 1) / largest);
}

}  // namespace

WavePlan::Rank WavePlan::rankOf(const WaveMember& member) {
    return {!member.isEasy, member.used.value, markOf(member.address), member.department};
}

void WavePlan::count(const WaveMember& member) {
    if (member.listed > 0) return;
    ++counted_;
    if (member.isHindered) {
        ++hindered_;
        return;
    }
    ++departments_[member.department].members;
    if (!member.isTriable) return;
    trial_.insert(rankOf(member));
    if (trial_.size() > mostOnTrial) trial_.erase(std::prev(trial_.end()));
}

void WavePlan::settle() {
    constexpr std::size_t oneOf = 20;  // a twentieth on trial, where that is not too many
    const std::size_t most = std::max<std::size_t>(counted_ / oneOf, 1);
    while (trial_.size() > most) trial_.erase(std::prev(trial_.end()));
    for (const auto& rank : trial_) --departments_[std::get<std::string>(rank)].members;
    int wave = trial_.empty() ? 0 : 1;
    std::size_t room = 0;  // in the last wave that was begun
    for (auto& [name, span] : departments_) {
        if (span.members == 0) continue;
        span.waves = wavesFor(span.members, largest_);
        if (span.members > room) {
            span.first = wave + 1;
            wave += span.waves;
            room = span.waves > 1 ? 0 : largest_;
        } else {
            span.first = wave;
        }
        room -= std::min(room, span.members);
    }
    if (hindered_ == 0) return;
    last_ = {hindered_, wave + 1, wavesFor(hindered_, largest_)};
}

bool WavePlan::isOnTrial(const WaveMember& member) const {
    return member.isTriable && trial_.contains(rankOf(member));
}

Wave WavePlan::waveOf(const WaveMember& member) const {
    if (member.listed > 0) return {member.listed, WaveKind::Listed};
    const auto within = [&](const Span& span) {
        const auto waves = static_cast<std::uint64_t>(std::max(span.waves, 1));
        return span.first + static_cast<int>(placeOf(member) % waves);
    };
    if (member.isHindered) return {within(last_), WaveKind::Hindered};
    if (isOnTrial(member)) return {1, WaveKind::Trial};
    const auto department = departments_.find(member.department);
    if (department == departments_.end()) return {};
    return {within(department->second), WaveKind::Department};
}

}  // namespace mailadvisor
