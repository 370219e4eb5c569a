#include "text/language.h"

#include "base/names.h"
#include "system/environment.h"

namespace mailadvisor {
namespace {

constexpr auto languageNames =
    namesOf<Language>({{Language::Thai, "th"}, {Language::English, "en"}});

// POSIX locale names: language[_territory][.codeset][@modifier]; glibc also knows plain names.
// Windows has language[-territory].
bool isThaiLocale(std::string_view locale) {
    const auto end = locale.find_first_of("_-.@");
    return locale.substr(0, end) == "th";
}

}  // namespace

std::string_view nameOf(Language language) { return languageNames.nameOf(language); }

std::optional<Language> languageFromName(std::string_view name) {
    return languageNames.fromName(name);
}

Language languageFromEnvironment() {
    return isThaiLocale(localeOfMessages()) ? Language::Thai : Language::English;
}

}  // namespace mailadvisor
