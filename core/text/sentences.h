#pragma once

#include "base/message.h"
#include "text/language.h"

#include <cstddef>
#include <memory>
#include <string>

namespace mailadvisor {

/// Code points of one value inside a sentence: a command in a step, with a long address in it
/// several times, stays whole. What a server said was cut much shorter when it was read.
inline constexpr std::size_t maxArgumentText = 1000;

/// Turns messages into sentences of one language, from the id-based catalogues.
///
/// Sizes, dates, numbers and enumerations are formatted in that language; strings are sanitised.
/// A message without a sentence comes back as `⟦id⟧`, which a test looks for. Not thread-safe
/// while catalogues are added; reading is.
class Sentences {
public:
    explicit Sentences(Language language);
    ~Sentences();
    Sentences(Sentences&&) noexcept;
    Sentences& operator=(Sentences&&) noexcept;

    /// Adds a plugin's own catalogue: a Qt resource or file path without `_<language>.qm`.
    /// Returns false when there is none.
    bool addCatalogue(const std::string& pathWithoutLanguage);

    Language language() const;

    std::string operator()(const Message& message) const;

    /// True when there is a sentence for the message and an argument for each of its placeholders;
    /// and so for every message of a list in it. What is empty cannot be said.
    bool canSay(const Message& message) const;

private:
    struct Catalogues;
    std::unique_ptr<Catalogues> catalogues_;
};

}  // namespace mailadvisor
