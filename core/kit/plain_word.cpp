#include "kit/plain_word.h"

#include <array>
#include <cstdint>
#include <cstdio>

namespace mailadvisor {
namespace {

constexpr std::size_t maxNameBytes = 100;  // with a prefix and a number far below 255

bool isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("._-+@:").find(c) != std::string_view::npos;
}

bool isPlainFirst(char c) {
    return isPlain(c) && std::string_view(".-+@:").find(c) == std::string_view::npos;
}

void append(std::string& word, char c) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    word += {'%', digits[byte >> 4], digits[byte & 0xF]};
}

// FNV-1a, 64 bits: only tells names apart, nobody gains by a collision.
std::uint64_t hashOf(std::string_view text) {
    std::uint64_t hash = 0xCBF29CE484222325;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
    }
    return hash;
}

}  // namespace

std::string plainWord(std::string_view text) {
    std::string word;
    for (const char c : text) {
        if (word.empty() ? isPlainFirst(c) : isPlain(c)) {
            word += c;
        } else {
            append(word, c);
        }
    }
    return word;
}

std::string plainName(std::string_view text) {
    std::string name = plainWord(text);
    for (auto colon = name.find(':'); colon != std::string::npos; colon = name.find(':')) {
        name.replace(colon, 1, "%3A");
    }
    if (name.size() <= maxNameBytes) return name;
    std::array<char, 17> number{};
    std::snprintf(number.data(), number.size(), "%016llx",
                  static_cast<unsigned long long>(hashOf(text)));
    return name.substr(0, maxNameBytes - 17) + "-" + number.data();
}

}  // namespace mailadvisor
