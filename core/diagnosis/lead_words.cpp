#include "diagnosis/lead_words.h"

#include "base/lists.h"
#include "diagnosis/all_causes.h"

#include <algorithm>
#include <optional>

namespace mailadvisor {

namespace {

bool names(SaidSign sign, const Cause& cause) {
    return std::ranges::any_of(cause.signs, [&](const SignLead& lead) {
        return lead.weight == Weight::Certain && lead.sign == sign;
    });
}

/// The nearest to the cause stands first; a code behind the words says less than they do.
std::optional<SaidSign> outrightSign(const Said& said) {
    const auto first = std::ranges::find_if(said.signs, [](SaidSign sign) {
        return std::ranges::any_of(allCauses(),
                                   [&](const Cause* cause) { return names(sign, *cause); });
    });
    if (first == said.signs.end()) return std::nullopt;
    return *first;
}

}  // namespace

bool isNamedOutright(const Said& said, const Cause& cause) {
    const auto sign = outrightSign(said);
    return sign && names(*sign, cause);
}

bool namesACause(const Said& said) { return outrightSign(said).has_value(); }

SeenClue reasonFor(const Said& said, SaidSign sign) {
    const auto read = [](const std::string& words) {
        return SeenClue{Clue::WordsPoint, {{"words", words}}};
    };
    const SaidCode* number = nullptr;
    for (const auto& code : said.codes) {
        if (!contains(code.signs, sign)) continue;
        if (code.kind != SaidCodeKind::Outlook) return read(code.text);
        if (number == nullptr) number = &code;
    }
    const auto quote = std::ranges::find(said.quotes, sign, &SaidQuote::sign);
    if (quote != said.quotes.end()) return read(quote->words);
    if (number != nullptr) return read(number->text);
    return {Clue::CallerDescribes, {}};
}

}  // namespace mailadvisor
