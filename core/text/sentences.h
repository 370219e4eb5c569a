#pragma once

#include "base/message.h"
#include "text/language.h"

#include <memory>
#include <string>

namespace mailadvisor {

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

private:
    struct Catalogues;
    std::unique_ptr<Catalogues> catalogues_;
};

}  // namespace mailadvisor
