#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// A profile as a file `profiles.ini` of Mozilla's programs lists it.
struct IndexedProfile {
    std::string path{};  ///< as it stands there
    bool isRelative{};   ///< to the folder of the file; else the profile was moved elsewhere
    bool isDefault{};    ///< the program opens it unless told otherwise

    friend bool operator==(const IndexedProfile&, const IndexedProfile&) = default;
};

/// The profiles in the text of such a file, those that are opened by default first.
///
/// What an `[Install…]` section names counts before `Default=1`, which newer programs ignore. The
/// text may hold anything; at most a hundred profiles are read.
/// Source: toolkit/profile/nsToolkitProfileService.cpp of Mozilla.
std::vector<IndexedProfile> readProfileIndex(std::string_view text);

}  // namespace mailadvisor
