#include "system/utf8_locale.h"

#include <locale.h>

namespace mailadvisor {
namespace {

constexpr locale_t none = nullptr;

}  // namespace

Utf8Locale::Utf8Locale() : utf8_(newlocale(LC_CTYPE_MASK, "C.UTF-8", none)) {
    if (isInForce()) before_ = uselocale(static_cast<locale_t>(utf8_));
}

Utf8Locale::~Utf8Locale() {
    if (!isInForce()) return;
    uselocale(static_cast<locale_t>(before_));
    freelocale(static_cast<locale_t>(utf8_));
}

}  // namespace mailadvisor
