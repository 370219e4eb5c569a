#include "text/language.h"

#include "system/environment.h"

#include <string_view>

namespace mailadvisor {
namespace {

// POSIX locale names: language[_territory][.codeset][@modifier]; glibc also knows plain names.
// Windows has language[-territory].
bool isThaiLocale(std::string_view locale) {
    const auto end = locale.find_first_of("_-.@");
    return locale.substr(0, end) == "th";
}

}  // namespace

Language languageFromEnvironment() {
    return isThaiLocale(localeOfMessages()) ? Language::Thai : Language::English;
}

}  // namespace mailadvisor
