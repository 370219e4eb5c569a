#pragma once

#include "clients/client_metadata.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// A place where a profile is, or is said to be.
struct ProfileSpot {
    std::string path{};  ///< absolute; of the registry the key
    Packaging packaging{};

    friend bool operator==(const ProfileSpot&, const ProfileSpot&) = default;
};

/// The places of a program's profiles on this computer, in the order of its homes, each once: those
/// that the index of a home lists (a moved one where it was moved to), or the home itself.
std::vector<ProfileSpot> profileSpots(const ClientMetadata& client, Platform platform);

/// The program itself is on this computer in one of the ways that its homes know of.
bool isHere(const ClientMetadata& client, Platform platform);

/// The home in which a new profile belongs: the first whose program is here, or that is there;
/// empty without one.
std::string homeForNewProfile(const ClientMetadata& client, Platform platform);

}  // namespace mailadvisor
