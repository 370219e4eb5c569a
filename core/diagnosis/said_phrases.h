#pragma once

#include "diagnosis/said_sign.h"

#include <optional>
#include <span>
#include <string_view>

namespace mailadvisor {

/// Ways of saying one thing, `|` between them; each in the form of HeardPattern.
struct SaidPhrases {
    std::optional<SaidSign> sign{};  ///< none: they only look like those of another row
    std::string_view words{};
};

// One table a voice: what servers write, what programs show, what people say.
std::span<const SaidPhrases> englishServerPhrases();
std::span<const SaidPhrases> englishProgramPhrases();
std::span<const SaidPhrases> englishCallerPhrases();
std::span<const SaidPhrases> thaiPhrases();
std::span<const SaidPhrases> thaiCallerPhrases();

}  // namespace mailadvisor
