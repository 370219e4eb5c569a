#include "sender_name.h"

#include "base/ascii.h"

#include <algorithm>
#include <cstddef>

namespace mailadvisor::neomutt {
namespace {

constexpr std::size_t maxNameBytes = 700;  // an address of 254 bytes fits behind it

// RFC 2047 §2: a word has at most 75 bytes and a blank before it; `=?utf-8?B?…?=` leaves 60 for
// base64, and a letter is not cut in two.
constexpr std::size_t textInAWord = 42;
constexpr std::size_t bytesOfAWord = 76;

std::size_t bytesInHeader(const std::string& name) {
    if (!isAscii(name)) return (name.size() + textInAWord - 1) / textInAWord * bytesOfAWord;
    const auto escaped =
        std::count_if(name.begin(), name.end(), [](char c) { return c == '"' || c == '\\'; });
    return name.size() + static_cast<std::size_t>(escaped) + 2;
}

}  // namespace

bool fitsIntoHeader(const std::string& displayName) {
    return bytesInHeader(displayName) <= maxNameBytes;
}

std::string senderName(const Account& account) {
    const bool isUsable = !account.displayName.empty() && fitsIntoHeader(account.displayName);
    return isUsable ? account.displayName : account.address;
}

}  // namespace mailadvisor::neomutt
