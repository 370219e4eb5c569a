#pragma once

#include "diagnosis/heard_text.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace mailadvisor {

/// Where a row's words were found, in HeardText::compact.
struct PhraseMatch {
    std::size_t row{};
    std::size_t from{};
    std::size_t to{};
    bool isNegated{};  ///< "not", "no", ไม่, ไม่ได้ and the like stand before it
};

/// Many phrases that are looked for in one pass.
class PhraseSet {
public:
    /// One row's ways of saying it, `|` between them.
    void add(std::size_t row, std::string_view words);

    /// Everything that is found, in the order of the text; what is a part of longer words that
    /// were found too is left out.
    std::vector<PhraseMatch> matches(const HeardText& text) const;

private:
    struct Phrase {
        std::size_t row{};
        HeardPattern pattern;
    };

    std::vector<Phrase> phrases_{};
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> byBeginning_{};
};

}  // namespace mailadvisor
