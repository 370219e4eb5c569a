#include "output/rollback.h"

#include "output/tree_fingerprint.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <ranges>
#include <string_view>

namespace mailadvisor {
namespace {

// A hidden folder holds `new/` (files not yet moved), `old/` (those that are replaced, kept
// before the first move) and, while moves are made, `commit`; while they are taken back the same
// file is called `taking-back`.
constexpr std::string_view replacing = "R ";
constexpr std::string_view adding = "A ";

struct RecordedMove {
    Move move{};
    std::uint64_t fingerprint{};  ///< of what was put there
};

/// Nothing for a line that is none: no path may come from a cut one.
std::optional<RecordedMove> moveIn(std::string_view line) {
    RecordedMove recorded;
    recorded.move.replaces = line.starts_with(replacing);
    if (!recorded.move.replaces && !line.starts_with(adding)) return std::nullopt;
    line.remove_prefix(adding.size());
    const auto [end, failure] =
        std::from_chars(line.data(), line.data() + line.size(), recorded.fingerprint);
    if (failure != std::errc() || end == line.data() + line.size()) return std::nullopt;
    recorded.move.path = line.substr(static_cast<std::size_t>(end - line.data()) + 1);
    return recorded;
}

std::vector<RecordedMove> movesIn(const std::string& text) {
    std::vector<RecordedMove> moves;
    for (const auto line : std::views::split(text, '\n')) {
        if (auto move = moveIn({line.begin(), line.end()})) moves.push_back(*std::move(move));
    }
    return moves;
}

bool stands(const Place& place) {
    std::error_code failure;
    return place.folder.isOpen() && place.folder.look(place.name, failure) != Standing::Nothing;
}

/// One move of an unfinished run, as its three places are now.
struct Trace {
    RecordedMove recorded;
    Place target;
    Place staged;
    Place old;

    Trace(const OpenFolder& base, const HiddenFolder& hidden, RecordedMove move)
        : recorded(std::move(move)),
          target(placeOf(base, recorded.move.path)),
          staged(placeOf(hidden.folder, "new/" + recorded.move.path)),
          old(placeOf(hidden.folder, "old/" + recorded.move.path)) {}

    bool wasMade() const { return !stands(staged); }

    bool standsAsPut() const {
        return target.folder.isOpen() &&
               treeFingerprint(target.folder, target.name) == recorded.fingerprint;
    }

    bool takeBack() const {
        if (recorded.move.replaces) {
            return !old.folder.replace(old.name, target.folder, target.name);
        }
        return !target.folder.move(target.name, staged.folder, staged.name);
    }

    /// Nothing is left to take back: the old file is in its place again, or the new one is gone.
    bool isBack() const { return !wasMade() || !stands(recorded.move.replaces ? old : target); }
};

std::vector<Trace> tracesIn(const OpenFolder& base, const HiddenFolder& hidden,
                            const std::string& text) {
    std::vector<Trace> traces;
    for (auto& move : movesIn(text)) traces.emplace_back(base, hidden, std::move(move));
    return traces;
}

Leftover takeBackRest(const OpenFolder& base, HiddenFolder& hidden, std::vector<Trace> traces) {
    for (const Trace& trace : traces | std::views::reverse) {
        if (trace.isBack()) continue;
        if (!trace.standsAsPut() || !trace.takeBack()) return Leftover::Kept;
    }
    (void)base.syncEverything();
    traces.clear();  // what is open there could not be removed on Windows
    removeFinished(base, hidden);
    return Leftover::TakenBack;
}

}  // namespace

std::string commitText(const std::vector<Move>& moves, const OpenFolder& tree) {
    std::string text;
    for (const Move& move : moves) {
        const Place staged = placeOf(tree, move.path);
        text += move.replaces ? replacing : adding;
        text += std::to_string(treeFingerprint(staged.folder, staged.name)) + " ";
        text += move.path + "\n";
    }
    return text;
}

Leftover endUnfinished(const OpenFolder& base, HiddenFolder& hidden) {
    if (const auto text = hidden.folder.read("taking-back")) {
        return takeBackRest(base, hidden, tracesIn(base, hidden, *text));
    }
    if (const auto text = hidden.folder.read("commit")) {
        auto traces = tracesIn(base, hidden, *text);
        const auto isMade = [](const Trace& trace) { return trace.wasMade(); };
        if (std::ranges::all_of(traces, isMade)) {
            traces.clear();
            removeFinished(base, hidden);
            return Leftover::Removed;
        }
        if (std::ranges::any_of(traces, isMade)) {
            const bool isUntouched = std::ranges::all_of(
                traces, [](const Trace& trace) { return !trace.wasMade() || trace.standsAsPut(); });
            if (!isUntouched) return Leftover::Kept;
            if (hidden.folder.move("commit", hidden.folder, "taking-back")) return Leftover::Kept;
            (void)hidden.folder.sync();
            return takeBackRest(base, hidden, std::move(traces));
        }
        traces.clear();
        // No move was made: without `commit` that stays true while the rest is removed.
        (void)hidden.folder.removeFile("commit");
        (void)hidden.folder.sync();
    }
    removeFinished(base, hidden);
    return Leftover::Removed;
}

void removeFinished(const OpenFolder& base, HiddenFolder& hidden) {
    // The state goes last, so that a run killed here leaves the same one.
    hidden.folder.removeTree("old");
    hidden.folder.removeTree("new");
    for (const char* state : {"commit.part", "taking-back", "commit"}) {
        (void)hidden.folder.removeFile(state);
    }
    hidden.remove(base);
}

}  // namespace mailadvisor
