#include "base/language.h"

#include "base/names.h"

namespace mailadvisor {
namespace {

constexpr auto languageNames =
    namesOf<Language>({{Language::Thai, "th"}, {Language::English, "en"}});

}  // namespace

std::string_view nameOf(Language language) { return languageNames.nameOf(language); }

std::optional<Language> languageFromName(std::string_view name) {
    return languageNames.fromName(name);
}

}  // namespace mailadvisor
