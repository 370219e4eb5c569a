#pragma once

#include "output/open_folder.h"

#include <string>
#include <string_view>

namespace mailadvisor {

/// How the names of the hidden folders begin in which files are made ready.
inline constexpr std::string_view hiddenPrefix = ".mailadvisor-staging-";

/// A hidden folder of ours inside `base`, locked while it is open.
///
/// It is known as ours by proof, never by its prefix alone: the rest of its name goes with the
/// number of the very folder it was made in, a mark inside goes with its own number, and it
/// belongs to the same user. A copy, or what a person named likewise, fails one of them.
struct HiddenFolder {
    std::string name{};
    OpenFolder folder{};

    /// Makes one. Errors: what the system says.
    static HiddenFolder make(const OpenFolder& base, std::error_code& failure);

    /// Opens the one that a run which is no longer there left under `name`. Not open when it is
    /// not provably ours, or when its run is alive.
    static HiddenFolder left(const OpenFolder& base, const std::string& name);

    /// Removes the mark, and the folder, which closes; nothing when it holds anything else.
    void remove(const OpenFolder& base);

private:
    std::string mark() const;
};

}  // namespace mailadvisor
