#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace mailadvisor {

/// A number for each address, by its fingerprint: at most 32 bytes a row, where a map of the
/// standard library takes twice that.
class AddressIndex {
public:
    std::optional<std::uint32_t> find(std::uint64_t mark) const {
        if (marks_.empty()) return std::nullopt;
        const auto place = placeOf(mark);
        if (marks_[place] != stored(mark)) return std::nullopt;
        return numbers_[place];
    }

    /// `mark` must not be known yet.
    void add(std::uint64_t mark, std::uint32_t number) {
        if ((size_ + 1) * 4 > marks_.size() * 3) grow();
        const auto place = placeOf(mark);
        marks_[place] = stored(mark);
        numbers_[place] = number;
        ++size_;
    }

private:
    static constexpr std::uint64_t none = 0;
    static constexpr std::size_t leastPlaces = 64;

    static std::uint64_t stored(std::uint64_t mark) { return mark == none ? 1 : mark; }

    /// Where the mark stands, or may be put.
    std::size_t placeOf(std::uint64_t mark) const {
        const std::size_t last = marks_.size() - 1;
        std::size_t place = (stored(mark) * 0x9E3779B97F4A7C15ULL >> 20) & last;
        while (marks_[place] != none && marks_[place] != stored(mark)) place = (place + 1) & last;
        return place;
    }

    void grow() {
        const auto marks = std::exchange(marks_, {});
        const auto numbers = std::exchange(numbers_, {});
        marks_.resize(marks.empty() ? leastPlaces : marks.size() * 2);
        numbers_.resize(marks_.size());
        for (std::size_t i = 0; i < marks.size(); ++i) {
            if (marks[i] == none) continue;
            const auto place = placeOf(marks[i]);
            marks_[place] = marks[i];
            numbers_[place] = numbers[i];
        }
    }

    std::vector<std::uint64_t> marks_{};
    std::vector<std::uint32_t> numbers_{};
    std::size_t size_{};
};

}  // namespace mailadvisor
