#include "output/rollback.h"

#include "output/descriptor.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <optional>
#include <ranges>

namespace mailadvisor {
namespace {

constexpr std::string_view replacing = "R ";
constexpr std::string_view adding = "A ";

bool exists(const Place& place) {
    struct stat found {};
    return place.folder.isOpen() &&
           fstatat(place.folder.number(), place.name.c_str(), &found, AT_SYMLINK_NOFOLLOW) == 0;
}

bool rename(const Place& from, const Place& to) {
    return renameWithoutReplacing(from.folder.number(), from.name, to.folder.number(), to.name) ==
           0;
}

std::optional<std::string> readCommit(int hidden) {
    const Descriptor file(openat(hidden, "commit", O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!file.isOpen()) return std::nullopt;
    std::string text;
    std::array<char, 4096> buffer{};
    for (ssize_t count; (count = read(file.number(), buffer.data(), buffer.size())) > 0;) {
        text.append(buffer.data(), static_cast<std::size_t>(count));
    }
    return text;
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

bool takeBack(int base, int hidden, const Move& move) {
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

void takeBackAndRemove(int base, const std::string& hiddenFolder) {
    if (const Descriptor hidden = openFolder(base, hiddenFolder); hidden.isOpen()) {
        if (const auto text = readCommit(hidden.number())) {
            bool isWhole = true;
            for (const Move& move : movesIn(*text) | std::views::reverse) {
                isWhole = takeBack(base, hidden.number(), move) && isWhole;
            }
            if (!isWhole) return;
            fsync(base);
            unlinkat(hidden.number(), "commit", 0);
        }
    }
    removeTree(base, hiddenFolder);
}

void takeBackLeftovers(int base) {
    for (const std::string& name : entriesOf(base)) {
        if (!name.starts_with(stagingPrefix)) continue;
        const Descriptor hidden = openFolder(base, name);
        struct stat found {};
        const bool isOurs =
            hidden.isOpen() && fstat(hidden.number(), &found) == 0 && found.st_uid == geteuid();
        if (isOurs && flock(hidden.number(), LOCK_EX | LOCK_NB) == 0) {
            takeBackAndRemove(base, name);
        }
    }
}

}  // namespace mailadvisor
