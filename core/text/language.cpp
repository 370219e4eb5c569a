#include "text/language.h"

#include "base/names.h"

#include <cstdlib>

namespace mailadvisor {
namespace {

constexpr auto languageNames =
    namesOf<Language>({{Language::Thai, "th"}, {Language::English, "en"}});

// POSIX locale names: language[_territory][.codeset][@modifier]; glibc also knows plain names.
bool isThaiLocale(std::string_view locale) {
    const auto end = locale.find_first_of("_.@");
    return locale.substr(0, end) == "th";
}

}  // namespace

std::string_view nameOf(Language language) { return languageNames.nameOf(language); }

std::optional<Language> languageFromName(std::string_view name) {
    return languageNames.fromName(name);
}

Language languageFromEnvironment() {
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* locale = std::getenv(variable);
        if (locale == nullptr || *locale == '\0') continue;
        return isThaiLocale(locale) ? Language::Thai : Language::English;
    }
    return Language::English;
}

}  // namespace mailadvisor
