#include "kit/plain_word.h"

#include "base/email_address.h"

#include <array>
#include <charconv>
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

std::string addressFromPlainName(std::string_view name) {
    if (name.size() >= maxNameBytes) return {};  // perhaps cut
    std::string text;
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (name[at] != '%') {
            text += name[at];
            continue;
        }
        unsigned byte = 0;
        const std::string_view digits = name.substr(at + 1, 2);
        const auto [end, fault] =
            std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
        if (fault != std::errc{} || end != digits.data() + 2) return {};
        text += static_cast<char>(byte);
        at += 2;
    }
    const auto address = EmailAddress::parse(text);
    return address && address->ascii() == text && plainName(text) == name ? text : std::string();
}

}  // namespace mailadvisor
