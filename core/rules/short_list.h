#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>

namespace mailadvisor {

/// A short constant list written inline in a table row.
template <class T, std::size_t Most = 4>
class ShortList {
public:
    constexpr ShortList() = default;
    constexpr ShortList(std::initializer_list<T> items) {
        for (const T& item : items) items_.at(size_++) = item;
    }

    constexpr const T* begin() const { return items_.data(); }
    constexpr const T* end() const { return items_.data() + size_; }
    constexpr bool empty() const { return size_ == 0; }

private:
    std::array<T, Most> items_{};
    std::size_t size_{};
};

}  // namespace mailadvisor
