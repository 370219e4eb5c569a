#pragma once

#include <cstdint>
#include <string_view>

namespace mailadvisor {

inline constexpr std::uint64_t fingerprintOfNothing = 14695981039346656037ULL;

/// FNV-1a: the same on every machine, and 64 bits keep a million addresses apart. Goes on with the
/// fingerprint of what stands before the text.
constexpr std::uint64_t fingerprint(std::string_view text,
                                    std::uint64_t before = fingerprintOfNothing) {
    std::uint64_t hash = before;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash;
}

}  // namespace mailadvisor
