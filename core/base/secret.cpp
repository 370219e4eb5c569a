#include "base/secret.h"

#include <openssl/crypto.h>

#include <utility>

namespace mailadvisor {

void wipe(std::string& text) {
    OPENSSL_cleanse(text.data(), text.size());
    text.clear();
}

Secret::Secret(std::string text) : text_(std::move(text)) {
    // A moved-from short string may keep its bytes in place.
    wipe(text);
}

Secret::~Secret() { wipe(text_); }

Secret::Secret(Secret&& other) noexcept { *this = std::move(other); }

Secret& Secret::operator=(Secret&& other) noexcept {
    if (this != &other) {
        wipe(text_);
        text_.swap(other.text_);
    }
    return *this;
}

}  // namespace mailadvisor
