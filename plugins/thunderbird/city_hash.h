#pragma once

#include <cstdint>
#include <string_view>

namespace mailadvisor::thunderbird {

/// CityHash64 of version 1.0 (Pike, Alakuijala 2011; later versions give other values).
///
/// Mozilla programs name an installation in profiles.ini by this hash of its directory in
/// UTF-16LE. Written from the published algorithm; the numbers in it are the algorithm's.
std::uint64_t cityHash64(std::string_view bytes);

}  // namespace mailadvisor::thunderbird
