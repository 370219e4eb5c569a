#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace mailadvisor {

/// The languages everything is said in; both can be rendered in one process.
enum class Language { Thai, English };

inline constexpr std::array allLanguages{Language::Thai, Language::English};

/// `th` or `en`.
std::string_view nameOf(Language language);
std::optional<Language> languageFromName(std::string_view name);

}  // namespace mailadvisor
