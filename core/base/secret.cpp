#include "base/secret.h"

#include <openssl/crypto.h>

#include <array>
#include <cstddef>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::size_t stackBytes = 64 * 1024;  // a reader of JSON that fails and unwinds takes 10

}  // namespace

void wipe(std::string& text) {
    text.resize(text.capacity());
    OPENSSL_cleanse(text.data(), text.size());
    text.clear();
}

[[gnu::noinline]] void wipeStackBelow() {
    std::array<unsigned char, stackBytes> below;
    OPENSSL_cleanse(below.data(), below.size());
}

Secret::Secret(std::string&& text) : text_(std::move(text)) {
    // A moved-from short string may keep its bytes in place.
    wipe(text);
}

Secret::~Secret() { wipe(text_); }

Secret::Secret(Secret&& other) noexcept { *this = std::move(other); }

Secret& Secret::operator=(Secret&& other) noexcept {
    if (this != &other) {
        wipe(text_);
        text_.swap(other.text_);
        wipe(other.text_);
    }
    return *this;
}

}  // namespace mailadvisor
