#pragma once

#include "system/rereadable_file.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace mailadvisor {

/// The bytes of a file in UTF-8 or UTF-16, one after the other, as UTF-8 without a mark.
class UnicodeBytes {
public:
    explicit UnicodeBytes(RereadableFile file);

    static constexpr int end = -1;

    /// The next byte, without taking it; `end` behind the last one.
    int peek();
    int take();

    void rewind();

    /// From here on bytes can be given back, if they are not too many.
    void mark();

    /// The first byte since mark() comes next; false when they were too many.
    bool giveBack();

private:
    static constexpr std::size_t mostMarked = 256UL * 1024;  // an account, not a file
    enum class Width { Bytes, Little, Big };

    bool fill();
    void decode(const std::string& block);

    RereadableFile file_;
    Width width_{};
    std::size_t markBytes_{};
    std::string block_{};
    std::size_t at_{};
    std::string marked_{};
    std::string half_{};  ///< the first byte of a unit whose second comes with the next block
    char32_t highSurrogate_{};
};

}  // namespace mailadvisor
