#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace mailadvisor {

/// One table for both directions between the values of an enum and their words in JSON.
template <class Enum, std::size_t N>
struct Names {
    std::array<std::pair<Enum, std::string_view>, N> rows;

    constexpr std::string_view nameOf(Enum value) const {
        for (const auto& [candidate, name] : rows) {
            if (candidate == value) return name;
        }
        assert(false && "an enum value without a name");
        return {};
    }

    /// Every value, in the order of the table.
    constexpr std::array<Enum, N> values() const {
        std::array<Enum, N> all{};
        for (std::size_t i = 0; i < N; ++i) all[i] = rows[i].first;
        return all;
    }

    constexpr std::optional<Enum> fromName(std::string_view name) const {
        for (const auto& [candidate, known] : rows) {
            if (known == name) return candidate;
        }
        return std::nullopt;
    }
};

/// Makes a table of its rows: `namesOf<Unknown>({{Unknown::Refused, "refused"}, …})`.
template <class Enum, std::size_t N>
constexpr Names<Enum, N> namesOf(const std::pair<Enum, std::string_view> (&rows)[N]) {
    return Names<Enum, N>{std::to_array(rows)};
}

}  // namespace mailadvisor
