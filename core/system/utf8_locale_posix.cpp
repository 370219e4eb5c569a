#include "system/utf8_locale.h"

#include <locale.h>

namespace mailadvisor {
namespace {

constexpr locale_t none = nullptr;

/// Read from its files once: an archive of many files asks for it with each.
locale_t ownLocale() {
    static const locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", none);
    return utf8;
}

}  // namespace

Utf8Locale::Utf8Locale() : utf8_(ownLocale()) {
    if (isInForce()) before_ = uselocale(static_cast<locale_t>(utf8_));
}

Utf8Locale::~Utf8Locale() {
    if (isInForce()) uselocale(static_cast<locale_t>(before_));
}

}  // namespace mailadvisor
