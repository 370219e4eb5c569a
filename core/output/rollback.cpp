#include "output/rollback.h"

#include <ranges>

namespace mailadvisor {
namespace {

constexpr std::string_view replacing = "R ";
constexpr std::string_view adding = "A ";

bool exists(const Place& place) {
    std::error_code failure;
    return place.folder.isOpen() && place.folder.look(place.name, failure) != Standing::Nothing;
}

bool rename(const Place& from, const Place& to) {
    return !from.folder.move(from.name, to.folder, to.name);
}

std::vector<Move> movesIn(const std::string& text) {
    std::vector<Move> moves;
    for (const auto line : std::views::split(text, '\n')) {
        const std::string_view view(line.begin(), line.end());
        if (view.size() <= adding.size()) continue;
        moves.push_back({std::string(view.substr(adding.size())), view.starts_with(replacing)});
    }
    return moves;
}

bool takeBack(const OpenFolder& base, const OpenFolder& hidden, const Move& move) {
    const Place target = placeOf(base, move.path);
    const Place staged = placeOf(hidden, "new/" + move.path);
    const Place old = placeOf(hidden, "old/" + move.path);
    const bool wasMoved = !exists(staged) && exists(target);
    if (wasMoved && !rename(target, staged)) return false;
    return !move.replaces || !exists(old) || rename(old, target);
}

}  // namespace

std::string commitText(const std::vector<Move>& moves) {
    std::string text;
    for (const Move& move : moves) {
        text += move.replaces ? replacing : adding;
        text += move.path + "\n";
    }
    return text;
}

void takeBackAndRemove(const OpenFolder& base, const std::string& hiddenFolder) {
    std::error_code failure;
    if (const OpenFolder hidden = base.open(hiddenFolder, failure); hidden.isOpen()) {
        if (const auto text = hidden.read("commit")) {
            bool isWhole = true;
            for (const Move& move : movesIn(*text) | std::views::reverse) {
                isWhole = takeBack(base, hidden, move) && isWhole;
            }
            if (!isWhole) return;
            (void)base.sync();
            (void)hidden.removeFile("commit");
        }
    }
    base.removeTree(hiddenFolder);
}

void takeBackLeftovers(const OpenFolder& base) {
    for (const std::string& name : base.entries()) {
        if (!name.starts_with(stagingPrefix)) continue;
        std::error_code failure;
        const OpenFolder hidden = base.open(name, failure);
        if (hidden.isOpen() && hidden.isOwn() && hidden.lock()) takeBackAndRemove(base, name);
    }
}

}  // namespace mailadvisor
