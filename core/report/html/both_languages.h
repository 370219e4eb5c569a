#pragma once

#include "report/html/html.h"
#include "text/sentences.h"

#include <string>
#include <string_view>

namespace mailadvisor {

/// Says everything in two languages, each in an element that names its language, so that the page
/// can show one of them.
class BothLanguages {
public:
    BothLanguages(const Sentences& first, const Sentences& second)
        : first_(&first), second_(&second) {}

    /// An element of this name for each language.
    Html operator()(std::string_view name, const Message& message,
                    const std::string& style = {}) const;

    /// In one line, where no element can stand: "ไทย · English".
    std::string oneLine(const Message& message) const;

    const Sentences& first() const { return *first_; }
    const Sentences& second() const { return *second_; }

private:
    const Sentences* first_;
    const Sentences* second_;
};

/// Two buttons of the page that choose, without a script, which language of the `main` after them
/// is seen and printed: at first `first`'s. They want languageChoiceStyle.
Html languageChoice(const Sentences& first);

inline constexpr std::string_view languageChoiceStyle =
    "#th:checked ~ main [lang=en], #en:checked ~ main [lang=th] { display: none; }\n"
    "input[type=radio] { margin: 0 0.375rem 1rem 0; accent-color: var(--accent); }\n"
    "label { margin-right: 1.25rem; }\n"
    "@media print { input[type=radio], label { display: none; } }\n";

}  // namespace mailadvisor
