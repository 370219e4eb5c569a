#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace mailadvisor {

/// Numbers and texts one after the other in one text, for a spool.
class PackedText {
public:
    void number(std::uint64_t value) {
        for (int shift = 0; shift < 64; shift += 8) bytes_ += static_cast<char>(value >> shift);
    }
    void text(std::string_view value) {
        number(value.size());
        bytes_ += value;
    }
    const std::string& bytes() const { return bytes_; }

private:
    std::string bytes_{};
};

/// Reads them back in the same order; 0 and nothing behind the end.
class UnpackedText {
public:
    explicit UnpackedText(std::string_view bytes) : bytes_(bytes) {}

    std::uint64_t number() {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < 8 && i < bytes_.size(); ++i) {
            value |= std::uint64_t{static_cast<unsigned char>(bytes_[i])} << (8 * i);
        }
        bytes_.remove_prefix(bytes_.size() < 8 ? bytes_.size() : 8);
        return value;
    }
    std::string text() {
        const auto length = number();
        const std::string value(bytes_.substr(0, length));
        bytes_.remove_prefix(value.size());
        return value;
    }

private:
    std::string_view bytes_;
};

}  // namespace mailadvisor
