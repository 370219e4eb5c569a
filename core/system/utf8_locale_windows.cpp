#include "system/utf8_locale.h"

#include <windows.h>

namespace mailadvisor {

// The manifest of the program makes UTF-8 the code page of the whole process (Windows 10 1903 and
// later); its C library has no locale that could do so for one thread.
Utf8Locale::Utf8Locale() : utf8_(GetACP() == CP_UTF8 ? this : nullptr) {}

Utf8Locale::~Utf8Locale() = default;

}  // namespace mailadvisor
