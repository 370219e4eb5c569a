#pragma once

#include <cstddef>
#include <string_view>

namespace mailadvisor {

/// A number that somebody spoke.
struct NumberWords {
    double value{};
    std::size_t length{};  ///< letters of the text; zero: no number begins there
};

/// The number in words that begins a text in the form of HeardText::compact: Thai
/// (ยี่สิบห้า, ร้อยยี่สิบ, สองจุดห้า, ครึ่ง) or English ("twentyfive", "ahundred", "oneandahalf"),
/// up to 99,999. Digits spoken one by one are no number.
NumberWords numberInWords(std::u32string_view letters);

}  // namespace mailadvisor
